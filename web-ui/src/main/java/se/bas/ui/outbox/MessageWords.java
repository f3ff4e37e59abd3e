package se.bas.ui.outbox;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bas.application.outbox.Messaging;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageReason;
import se.bas.domain.outbox.WishKind;
import se.bas.ui.components.TemplateVersions;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** How messages and wishes are told of. */
final class MessageWords {
    private MessageWords() {}

    static boolean somethingAgreed(Messaging messaging) {
        return messaging.wishes().stream()
                .anyMatch(wish ->
                        wish.kind() == WishKind.AGREED && messaging.open().contains(wish.channel()));
    }

    static String wish(Messaging.Wish wish) {
        String channel = Words.of(wish.channel());
        return switch (wish.kind()) {
            case AGREED -> Words.text("outbox.wish.agreed", channel, wish.address() == null ? "" : wish.address());
            case DECLINED -> Words.text("outbox.wish.declined", channel);
            case DECEASED -> Words.text("outbox.wish.deceased");
        };
    }

    static String writtenDown(Messaging.Wish wish) {
        return Words.text("outbox.wish.by", Written.minute(wish.at()), wish.by());
    }

    static String state(Messaging.Sent sent) {
        Messaging.Step last = sent.last();
        return last == null ? Words.text("outbox.waiting", Written.minute(sent.notBefore())) : step(last);
    }

    static String step(Messaging.Step step) {
        String what = Words.text("outbox.step-at", Written.minute(step.at()), Words.of(step.kind()));
        String why = why(step.reason());
        return why == null ? what : Words.text("outbox.step-why", what, why);
    }

    private static @Nullable String why(@Nullable MessageReason reason) {
        return reason == null ? null : Words.of(reason);
    }

    static String from(Messaging.Sent sent) {
        return Words.text(
                "outbox.from",
                Words.of(sent.channel()),
                sent.address() == null ? "" : sent.address(),
                sent.by(),
                Written.minute(sent.at()),
                TemplateVersions.words(sent.version()));
    }

    static String tag(MessageLanguage language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
