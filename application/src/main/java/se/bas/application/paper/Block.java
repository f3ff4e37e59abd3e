package se.bas.application.paper;

import java.util.List;
import se.bas.application.picture.Picture;

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

    /** A drawing, and below it the table that says the same. */
    record Drawing(Picture picture) implements Block {
        /** Its figures. */
        Table table() {
            return new Table(
                    picture.table().caption(),
                    picture.table().head(),
                    picture.table().rows());
        }
    }

    /** One thing after the other, each with a dash. */
    record Points(List<String> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * Boxes to be ticked by hand; none is ticked.
     *
     * @param about what is ticked, and how many may be
     */
    record Boxes(String about, List<Box> boxes) implements Block {
        public Boxes {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * One box.
     *
     * @param help what its words mean; empty where they say it themselves
     */
    record Box(String words, String help) {}

    /** Lines to be written on by hand, each with what it is for. */
    record Lines(List<String> names) implements Block {
        public Lines {
            names = List.copyOf(names);
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
