package se.bas.application.importing;

/** Whoever began the import gave it up; nothing was stored, and the attempt is in the log. */
public class ImportCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportCancelled() {
        super("the import was given up");
    }
}
