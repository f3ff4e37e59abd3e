package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the demo's people have said about messages, and what was sent to them, in {@link DemoCalendar}'s days and times. */
public record DemoMessages(List<Wish> wishes, List<Sent> messages) {
    /**
     * A wish.
     *
     * @param address null unless it was agreed to
     */
    public record Wish(
            String caseNumber,
            String by,
            String at,
            String channel,
            String kind,
            @Nullable String address) {}

    /**
     * A message, under the newest wish of its channel above.
     *
     * @param meeting when the participant is expected; null with the place where the template names neither
     */
    public record Sent(
            String caseNumber,
            String by,
            String at,
            String channel,
            String language,
            String template,
            String phone,
            @Nullable String meeting,
            @Nullable String place,
            List<Step> steps) {}

    /**
     * What became of it.
     *
     * @param by null when the system did it
     * @param again when it was to be looked at again; null when it was not
     */
    public record Step(
            String kind,
            @Nullable String reason,
            @Nullable String by,
            String at,
            @Nullable String again) {}

    static DemoMessages read() {
        try (InputStream file = DemoDocuments.open("messages-2026.json")) {
            return JsonbBuilder.create().fromJson(file, DemoMessages.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
