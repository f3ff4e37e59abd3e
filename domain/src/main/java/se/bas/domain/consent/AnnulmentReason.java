package se.bas.domain.consent;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a registration was wrong (CON-23): about the error, not about the participant. 10 to 500 characters. */
public record AnnulmentReason(String text) {
    public static final int LEAST = 10;
    public static final int MOST = 500;

    public AnnulmentReason {
        if (!fits(text)) {
            throw new IllegalArgumentException("a reason has " + LEAST + " to " + MOST + " characters");
        }
    }

    /** What was typed, without the space around it; empty when that is too short or too long. */
    public static Optional<AnnulmentReason> of(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(AnnulmentReason::fits)
                .map(AnnulmentReason::new);
    }

    private static boolean fits(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= LEAST && length <= MOST;
    }
}
