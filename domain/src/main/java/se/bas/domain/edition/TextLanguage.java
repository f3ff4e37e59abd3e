package se.bas.domain.edition;

import java.util.Locale;

/** The languages in which a text is written. */
public enum TextLanguage {
    SV,
    EN;

    /** The one a participant is shown: Swedish, which an interpreter renders, for a language there is no text in. */
    public static TextLanguage shownTo(String language) {
        return "en".equals(language) ? EN : SV;
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /** As ISO 639 has it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
