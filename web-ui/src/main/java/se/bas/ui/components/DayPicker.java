package se.bas.ui.components;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A date field that writes days as ÅÅÅÅ-MM-DD and starts the week on Monday, in either language. */
public final class DayPicker extends DatePicker {
    public DayPicker(String label) {
        super(label);
        setI18n(words());
        setLocale(Texts.SWEDISH);
    }

    /** What a date field says, in the reader's language. */
    public static DatePickerI18n words() {
        Locale reader = Words.reader();
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyMMdd", "yyyyMMdd")
                .setFirstDayOfWeek(1)
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, reader))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, reader))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, reader))
                .setToday(Words.text("shell.date.today"))
                .setCancel(Words.text("shell.cancel"))
                .setBadInputErrorMessage(Words.text("shell.date.bad"));
    }

    /** The component counts from Sunday, whatever day the week starts on. */
    private static List<String> weekdays(TextStyle style, Locale reader) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, reader))
                .toList();
    }
}
