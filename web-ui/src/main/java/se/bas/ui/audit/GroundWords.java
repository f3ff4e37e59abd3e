package se.bas.ui.audit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.domain.ground.BasisKind;
import se.bas.ui.components.Words;

/** The code of a ground, in words. */
final class GroundWords {
    private static final Set<String> PROVISIONS =
            Arrays.stream(BasisKind.values()).map(BasisKind::name).collect(Collectors.toUnmodifiableSet());

    private GroundWords() {}

    static String of(String code) {
        return PROVISIONS.contains(code) ? Words.of(BasisKind.valueOf(code)) : Words.text("audit.ground." + code);
    }
}
