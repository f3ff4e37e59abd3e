package se.bas.domain.disclosure;

/** The only way personal data leaves the application layer. Either answer is in the log before it is given. */
public sealed interface Disclosure<V extends View> {
    Receipt receipt();

    record Granted<V extends View>(V view, Receipt receipt) implements Disclosure<V> {}

    /**
     * Nothing is shown. The asker is not told why, nor whether there was anything to show (CON-04); the log knows.
     */
    record Withheld<V extends View>(Receipt receipt) implements Disclosure<V> {}
}
