package se.bas.domain.template;

/**
 * The number that a message or a letter carries, so that template and number name one text of an agency. What the product
 * brings has numbers below a hundred, the agency's own editions those above.
 */
public record TemplateVersion(int number) {
    private static final int EDITIONS = 100;

    /** What the product brings: the first there has been. Who changes a brought text gives it the next number. */
    public static final TemplateVersion BROUGHT = new TemplateVersion(1);

    /**
     * The agency's own.
     *
     * @param edition from 1; 0 is what the product brings
     */
    public static TemplateVersion of(int edition) {
        return edition == 0 ? BROUGHT : new TemplateVersion(EDITIONS + edition);
    }

    public boolean brought() {
        return number <= EDITIONS;
    }

    /** The number of the agency's edition; of what is brought, its own. */
    public int shown() {
        return brought() ? number : number - EDITIONS;
    }
}
