package se.bas.domain.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message as somebody has filled it in; anything may still be missing. There are no words of the writer's own in it.
 *
 * @param at when the participant is expected; only where the template names it
 * @param place street and number; only where the template names it
 * @param phone where to ring
 */
public record MessageDraft(
        @Nullable MessageTemplate template,
        @Nullable MessageLanguage language,
        @Nullable Channel channel,
        @Nullable Instant at,
        String place,
        String phone) {
    /** For so long it is not sent, so that it can be taken back (UIX-15): ten seconds, and some for the way. */
    public static final Duration GRACE = Duration.ofSeconds(15);

    /** So long it is worth while to go on trying when no time is named. */
    public static final Duration WORTH_TRYING = Duration.ofDays(2);

    private static final long DAYS_AT_MOST = 366;
    private static final Pattern STREET =
            Pattern.compile("\\p{L}[\\p{L} .'-]{1,58} [0-9]{1,4} ?[A-Za-z]?(, \\p{L}[\\p{L} -]{1,38})?");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,19}");

    public MessageDraft {
        place = place.replace("\0", "").strip();
        phone = phone.replace("\0", "").strip();
    }

    /** What holds of the one it is for. */
    public record Recipient(boolean agreed, boolean protectedIdentity, boolean deceased) {}

    /**
     * What keeps it from being sent.
     *
     * @param open whether the channel is set up for the agency
     * @return in the order of the form's fields; empty when it can be sent
     */
    public List<MessageProblem> problems(Recipient recipient, boolean open, QuietHours quiet, Instant now) {
        List<MessageProblem> found = new ArrayList<>();
        if (template == null) {
            found.add(MessageProblem.TEMPLATE_MISSING);
        }
        if (language == null) {
            found.add(MessageProblem.LANGUAGE_MISSING);
        }
        if (channel == null) {
            found.add(MessageProblem.CHANNEL_MISSING);
        } else if (recipient.protectedIdentity()) {
            found.add(MessageProblem.PROTECTED);
        } else if (recipient.deceased()) {
            found.add(MessageProblem.DECEASED);
        } else if (!open) {
            found.add(MessageProblem.CHANNEL_OFF);
        } else if (!recipient.agreed()) {
            found.add(MessageProblem.NOT_AGREED);
        }
        if (template != null && template.meeting()) {
            meeting(found, quiet, now);
        }
        if (phone.isEmpty()) {
            found.add(MessageProblem.PHONE_MISSING);
        } else if (!telephone(phone)) {
            found.add(MessageProblem.PHONE_NOT_POSSIBLE);
        }
        return found;
    }

    private void meeting(List<MessageProblem> found, QuietHours quiet, Instant now) {
        if (at == null) {
            found.add(MessageProblem.AT_MISSING);
        } else if (!at.isAfter(notBefore(quiet, now))) {
            found.add(MessageProblem.AT_TOO_SOON);
        } else if (at.isAfter(now.plus(DAYS_AT_MOST, ChronoUnit.DAYS))) {
            found.add(MessageProblem.AT_TOO_FAR);
        }
        if (place.isEmpty()) {
            found.add(MessageProblem.PLACE_MISSING);
        } else if (!NeutralWording.neutral(place)) {
            found.add(MessageProblem.PLACE_NOT_NEUTRAL);
        } else if (!address(place)) {
            found.add(MessageProblem.PLACE_NOT_AN_ADDRESS);
        }
    }

    /** Whether it is a street and a number, and no more than a town after it. */
    public static boolean address(String text) {
        return STREET.matcher(text).matches();
    }

    /** Whether it can be a telephone number. */
    public static boolean telephone(String text) {
        return PHONE.matcher(text).matches();
    }

    /** When it is sent at the earliest. */
    public static Instant notBefore(QuietHours quiet, Instant now) {
        return quiet.notBefore(now.plus(GRACE));
    }

    /** From when on it is not worth sending any more: when the meeting begins, else when it has been tried long enough. */
    public Instant worthlessFrom(QuietHours quiet, Instant now) {
        return template != null && template.meeting() && at != null
                ? at
                : notBefore(quiet, now).plus(WORTH_TRYING);
    }
}
