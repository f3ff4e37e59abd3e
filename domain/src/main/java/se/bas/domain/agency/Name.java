package se.bas.domain.agency;

import java.util.Locale;

/** A name that is data, in the two languages of the product. */
public record Name(String swedish, String english) {
    public Name {
        if (swedish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a name needs both its Swedish and its English form");
        }
    }

    /** The English form for an English reader, else the Swedish. */
    public String in(Locale reader) {
        return "en".equals(reader.getLanguage()) ? english : swedish;
    }
}
