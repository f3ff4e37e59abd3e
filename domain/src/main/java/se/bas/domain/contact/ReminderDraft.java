package se.bas.domain.contact;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.MessageTemplate;
import se.bas.domain.outbox.QuietHours;

/**
 * That the participant is reminded of an appointment, some time before (UIX-09).
 *
 * @param phone where to ring
 */
public record ReminderDraft(
        @Nullable Channel channel, @Nullable MessageLanguage language, String phone) {
    /** 48 hours. */
    public static final Duration BEFORE = Duration.ofDays(2);

    /** The message, in the words of the template for a time. */
    public MessageDraft message(@Nullable Instant at, String place) {
        return new MessageDraft(MessageTemplate.TIME_FOR_TALK, language, channel, at, place, phone);
    }

    /** When it is sent at the earliest: never at night, and at once when it is not long until then. */
    public static Instant notBefore(Instant at, QuietHours quiet, Instant now) {
        Instant wanted = at.minus(BEFORE);
        Instant soonest = MessageDraft.notBefore(quiet, now);
        return wanted.isAfter(soonest) ? quiet.notBefore(wanted) : soonest;
    }

    /** What a message's problem is for whoever books. */
    public static ContactProblem of(MessageProblem problem) {
        return switch (problem) {
            case AT_MISSING -> ContactProblem.AT_MISSING;
            case AT_TOO_FAR -> ContactProblem.AT_TOO_FAR;
            case PLACE_MISSING, PLACE_NOT_AN_ADDRESS, PLACE_NOT_NEUTRAL -> ContactProblem.REMINDER_NEEDS_ADDRESS;
            case PHONE_MISSING, PHONE_NOT_POSSIBLE -> ContactProblem.REMINDER_NEEDS_PHONE;
            case TEMPLATE_MISSING,
                    TEMPLATE_CHANGED,
                    LANGUAGE_MISSING,
                    CHANNEL_MISSING,
                    CHANNEL_OFF,
                    NOT_AGREED,
                    PROTECTED,
                    DECEASED,
                    AT_TOO_SOON,
                    WISH_MISSING,
                    NUMBER_NOT_POSSIBLE,
                    MAIL_NOT_POSSIBLE,
                    NOT_WAITING -> ContactProblem.REMINDER_NOT_POSSIBLE;
        };
    }
}
