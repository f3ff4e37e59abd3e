package se.bas.application.paper;

import se.bas.domain.disclosure.View;

/** What somebody who asks for a paper is given. */
public sealed interface Filed extends View {
    /** The paper. Its text tells nothing. */
    final class Paper implements Filed {
        private final String fileName;
        private final byte[] content;

        Paper(String fileName, byte[] content) {
            this.fileName = fileName;
            this.content = content;
        }

        /** Without the name or number of anybody (PNR-09). */
        public String fileName() {
            return fileName;
        }

        /** A PDF. */
        public byte[] content() {
            return content.clone();
        }

        @Override
        public String toString() {
            return "Paper";
        }
    }

    /** More than fits in one paper; nothing was taken out. */
    record TooMuch() implements Filed {}
}
