package se.bas.application.casework;

/**
 * Which of my cases, in which order.
 *
 * @param text the start of a name or a case number, or a whole personal identity number (UIX-05); empty for all
 */
public record CaseFilter(String text, Sort sort) {
    public enum Sort {
        NAME,
        CASE_NUMBER,
        /** Newest first. */
        OPENED,
        /** Newest first. */
        LAST_EVENT
    }
}
