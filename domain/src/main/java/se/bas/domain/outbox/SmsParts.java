package se.bas.domain.outbox;

/** In how many parts an SMS goes, by GSM 03.38: fewer characters fit in a part when one of them is not in its alphabet. */
public final class SmsParts {
    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /** Each takes the place of two. */
    private static final String DOUBLE = "^{}\\[~]|€";

    private static final int ALONE = 160;
    private static final int IN_PARTS = 153;
    private static final int WIDE_ALONE = 70;
    private static final int WIDE_IN_PARTS = 67;

    private SmsParts() {}

    public static int of(String text) {
        boolean narrow = text.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0 || DOUBLE.indexOf(one) >= 0);
        if (!narrow) {
            return parts(text.length(), WIDE_ALONE, WIDE_IN_PARTS);
        }
        int doubled = (int) text.chars().filter(one -> DOUBLE.indexOf(one) >= 0).count();
        return parts(text.length() + doubled, ALONE, IN_PARTS);
    }

    private static int parts(int length, int alone, int inParts) {
        return length <= alone ? 1 : Math.ceilDiv(length, inParts);
    }
}
