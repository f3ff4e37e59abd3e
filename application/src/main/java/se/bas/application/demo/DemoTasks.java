package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the staff of the demo have written down to do; days and times as {@link DemoCalendar} reads them. */
public record DemoTasks(List<Reminder> tasks) {
    /**
     * A reminder.
     *
     * @param by who wrote it
     * @param to who is to do it, null for whoever of the unit takes it
     * @param made when it was written
     * @param note said when it was handed on
     * @param handedTo whom it was handed on to; null, as all that goes with it, when it was not
     */
    public record Reminder(
            String caseNumber,
            String by,
            @Nullable String to,
            String unit,
            String category,
            String text,
            String due,
            String made,
            @Nullable String note,
            @Nullable String handedTo,
            @Nullable String handedUnit,
            @Nullable String handedAt) {}

    static DemoTasks read() {
        try (InputStream file = DemoTasks.class.getResourceAsStream("/demo/tasks-2026.json")) {
            if (file == null) {
                throw new IllegalStateException("demo/tasks-2026.json is missing");
            }
            return JsonbBuilder.create().fromJson(file, DemoTasks.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
