package se.bas.application;

/** The actor has to sign in once more before this. Nothing was done, and the attempt is in the log as refused. */
public class NeedsFreshSignIn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NeedsFreshSignIn() {
        super("this needs a fresh sign-in");
    }
}
