package se.bas.application.importing;

/** Whoever waits for a long import. Called from the thread that does it. */
public interface ImportProgress {
    /** So many participants are done; they are stored when all are. */
    void done(int participants);

    /** Whether to give up. */
    boolean cancelled();
}
