package se.bas.domain.outbox;

import java.util.Locale;

/** What a message is written in. */
public enum MessageLanguage {
    SV,
    EN;

    public Locale locale() {
        return switch (this) {
            case SV -> Locale.of("sv", "SE");
            case EN -> Locale.UK;
        };
    }
}
