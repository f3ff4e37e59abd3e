package se.bas.application.calendar;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The languages in which there are calendars. */
public enum CalendarLanguage {
    SWEDISH("sv"),
    ENGLISH("en");

    // Without this, the server's own language would stand in for one that is missing.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String code;

    CalendarLanguage(String code) {
        this.code = code;
    }

    /** The first of these that there is; Swedish when there is none of them. */
    public static CalendarLanguage of(List<Locale> preferred) {
        for (Locale wanted : preferred) {
            for (CalendarLanguage language : values()) {
                if (language.code.equals(wanted.getLanguage())) {
                    return language;
                }
            }
        }
        return SWEDISH;
    }

    String meeting() {
        return titles().getString("meeting");
    }

    String toDo() {
        return titles().getString("to-do");
    }

    private ResourceBundle titles() {
        return ResourceBundle.getBundle(
                "se.bas.application.calendar.titles",
                Locale.of(code),
                CalendarLanguage.class.getClassLoader(),
                NO_FALLBACK);
    }
}
