package se.bas.ui.audit;

import se.bas.ui.components.Words;

/** The code of a ground, in words. */
final class GroundWords {
    private GroundWords() {}

    static String of(String code) {
        return Words.text("audit.ground." + code);
    }
}
