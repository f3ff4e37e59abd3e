package se.bas.domain.disclosure;

/**
 * A locked record. Anyone may lock one, only the gate's package opens it; its text tells nothing.
 *
 * @param <T> the kind of record inside
 */
public final class Protected<T extends OwnedRecord> {
    private final T content;

    private Protected(T content) {
        this.content = content;
    }

    public static <T extends OwnedRecord> Protected<T> lock(T content) {
        return new Protected<>(content);
    }

    T open() {
        return content;
    }

    @Override
    public String toString() {
        return "Protected";
    }
}
