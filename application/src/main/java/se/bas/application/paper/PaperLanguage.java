package se.bas.application.paper;

import java.util.List;
import java.util.Locale;

/** The languages in which there are papers. */
public enum PaperLanguage {
    SWEDISH("sv"),
    ENGLISH("en");

    private final Locale locale;

    PaperLanguage(String code) {
        this.locale = Locale.of(code);
    }

    Locale locale() {
        return locale;
    }

    /** The first of these that there is; Swedish when there is none of them. */
    public static PaperLanguage of(List<Locale> preferred) {
        for (Locale wanted : preferred) {
            for (PaperLanguage language : values()) {
                if (language.locale.getLanguage().equals(wanted.getLanguage())) {
                    return language;
                }
            }
        }
        return SWEDISH;
    }
}
