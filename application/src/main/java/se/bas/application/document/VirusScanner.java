package se.bas.application.document;

import se.bas.domain.document.FileContent;

/** What looks through a file before it is kept. */
public interface VirusScanner {
    /** What it said. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** It did not answer in time, or not in words that are understood: the file is not kept. */
        NO_ANSWER
    }

    /** Whether this installation has one. */
    boolean configured();

    /** Whether it answers just now. */
    boolean answers();

    /** Looks through all of it. Never an exception: whatever goes wrong is no answer. */
    Verdict scan(FileContent content);
}
