package se.bas.application.picture;

import java.util.List;

/**
 * A drawing, and what it says for those who do not see it.
 *
 * @param alternative what it shows, in a sentence or two
 * @param table the same figures; never empty
 */
public record Picture(Drawn drawn, String alternative, Table table) {
    /** For a page. */
    public String svg() {
        return drawn.svg();
    }

    /**
     * What was drawn, in figures.
     *
     * @param caption what the table is about
     * @param head the columns' names
     * @param rows as many cells in each as there are columns, the first of them the row's name
     */
    public record Table(String caption, List<String> head, List<List<String>> rows) {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != head.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " cells under " + head.size());
                }
            }
        }
    }
}
