package se.bas.ui.handover;

import se.bas.domain.ground.BasisKind;
import se.bas.ui.components.Words;

/** What grounds are called where something goes over by them. */
final class HandoverWords {
    private HandoverWords() {}

    /** Of a code as the log has it. */
    static String ground(String code) {
        return "CONSENT".equals(code) ? Words.text("handover.by-consent") : Words.of(BasisKind.valueOf(code));
    }
}
