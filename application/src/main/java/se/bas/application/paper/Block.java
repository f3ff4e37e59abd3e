package se.bas.application.paper;

import java.util.List;

/** A part of a paper, in the order in which it is read. Every text in it is text: nothing in it is markup. */
sealed interface Block {
    /** Begins a section, and stands among the bookmarks. */
    record Heading(String words) implements Block {}

    /** Running text; its line ends are kept. */
    record Prose(String words) implements Block {}

    /** Something in fine print, before what it is about. */
    record Remark(String words) implements Block {}

    /** Names and values, each name the heading of its row. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** One name and its value. */
    record Fact(String name, String value) {}

    /**
     * Rows and columns.
     *
     * @param rows each as long as the headings
     */
    record Table(String caption, List<String> headings, List<List<String>> rows) implements Block {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = headings.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("a row has another length than the headings");
            }
        }
    }

    /** Running text; a blank line parts its paragraphs, and other line ends are kept. */
    record Letter(String words) implements Block {}

    /**
     * What is seen through the window of an envelope. It stands before the title.
     *
     * @param sender empty when the envelope says it
     */
    record Window(String sender, List<String> lines) implements Block {
        public Window {
            lines = List.copyOf(lines);
        }
    }

    /** A way to somewhere on the web. */
    record Link(String words, String address) implements Block {
        public Link {
            if (!address.startsWith("https://")) {
                throw new IllegalArgumentException("a link leads to https or nowhere");
            }
        }
    }
}
