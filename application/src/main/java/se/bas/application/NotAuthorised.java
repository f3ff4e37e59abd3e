package se.bas.application;

/** The account has no mandate in force that allows what it asked for. It is in the log. */
public class NotAuthorised extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAuthorised() {
        super("no mandate in force allows this");
    }
}
