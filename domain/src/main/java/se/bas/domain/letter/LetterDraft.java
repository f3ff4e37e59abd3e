package se.bas.domain.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.NoteWarning;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.TemplateText;
import se.bas.domain.template.TemplateWording;

/**
 * A letter as somebody has filled it in; anything may still be missing.
 *
 * @param seen the version of the template whose words the writer has seen; null for the one in force, unseen
 * @param category what it is about, which decides who may ever see it
 * @param at when the participant is expected, where the template names it
 * @param place where, likewise
 * @param phone where to ring, likewise
 * @param address what stands under the name, in at most four lines; empty when it is written by hand
 * @param heading as edited; empty for the template's
 * @param body as edited; empty for the template's
 */
public record LetterDraft(
        @Nullable LetterTemplate template,
        @Nullable Integer seen,
        @Nullable MessageLanguage language,
        @Nullable Category category,
        @Nullable Instant at,
        String place,
        String phone,
        String address,
        String heading,
        String body) {
    public static final int BODY_AT_MOST = 8_000;
    public static final int HEADING_AT_MOST = 100;
    public static final int PLACE_AT_MOST = 110;

    private static final int ADDRESS_LINES = 4;
    private static final int ADDRESS_LINE_AT_MOST = 50;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,19}");

    public LetterDraft {
        place = line(place);
        phone = line(phone);
        heading = line(heading);
        address = cleaned(address);
        body = cleaned(body);
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String cleaned(String text) {
        return text.replace("\0", "").replace("\r\n", "\n").strip();
    }

    /** What holds of the one it is for. */
    public record Recipient(boolean protectedIdentity, boolean deceased) {}

    /** What the writer has filled in, in words. */
    public Map<Placeholder, String> values() {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        if (at != null && language != null) {
            Locale locale = language.locale();
            var there = at.atZone(ConsentPeriod.ZONE);
            values.put(
                    Placeholder.DAY,
                    DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(there));
            values.put(
                    Placeholder.TIME,
                    DateTimeFormatter.ofPattern("HH:mm", locale).format(there));
        }
        if (!place.isEmpty()) {
            values.put(Placeholder.PLACE, place);
        }
        if (!phone.isEmpty()) {
            values.put(Placeholder.PHONE, phone);
        }
        return values;
    }

    /** What stands under the name. */
    public List<String> addressLines() {
        return address.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * What keeps it from being made.
     *
     * @param wording the template in force, in the language chosen; null as long as either is not
     * @return in the order of the form's fields; empty when it can be made
     */
    public List<LetterProblem> problems(Recipient recipient, @Nullable TemplateWording wording, Instant now) {
        List<LetterProblem> found = new ArrayList<>();
        if (template == null) {
            found.add(LetterProblem.TEMPLATE_MISSING);
        } else if (recipient.deceased()) {
            found.add(LetterProblem.DECEASED);
        } else if (wording != null && seen != null && seen != wording.version().number()) {
            found.add(LetterProblem.TEMPLATE_CHANGED);
        }
        if (language == null) {
            found.add(LetterProblem.LANGUAGE_MISSING);
        }
        if (category == null) {
            found.add(LetterProblem.CATEGORY_MISSING);
        } else if (!category.consentable()) {
            found.add(LetterProblem.CATEGORY_NOT_POSSIBLE);
        }
        LocalDate today = ConsentPeriod.day(now);
        meeting(found, body.isEmpty() && wording != null ? wording.body() : "", now);
        address(found, recipient, today);
        words(found, today);
        return found;
    }

    private void meeting(List<LetterProblem> found, String toFillIn, Instant now) {
        boolean timed = TemplateText.names(toFillIn, Placeholder.DAY) || TemplateText.names(toFillIn, Placeholder.TIME);
        if (timed && at == null) {
            found.add(LetterProblem.AT_MISSING);
        } else if (at != null && at.isBefore(now)) {
            found.add(LetterProblem.AT_IN_THE_PAST);
        }
        if (TemplateText.names(toFillIn, Placeholder.PLACE) && place.isEmpty()) {
            found.add(LetterProblem.PLACE_MISSING);
        } else if (place.length() > PLACE_AT_MOST) {
            found.add(LetterProblem.PLACE_TOO_LONG);
        }
        if (TemplateText.names(toFillIn, Placeholder.PHONE) && phone.isEmpty()) {
            found.add(LetterProblem.PHONE_MISSING);
        } else if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            found.add(LetterProblem.PHONE_NOT_POSSIBLE);
        }
    }

    private void address(List<LetterProblem> found, Recipient recipient, LocalDate today) {
        List<String> lines = addressLines();
        if (!lines.isEmpty() && recipient.protectedIdentity()) {
            found.add(LetterProblem.ADDRESS_PROTECTED);
        } else if (lines.size() > ADDRESS_LINES
                || lines.stream().anyMatch(line -> line.length() > ADDRESS_LINE_AT_MOST)) {
            found.add(LetterProblem.ADDRESS_TOO_LONG);
        } else if (number(address, today)) {
            found.add(LetterProblem.NUMBER_IN_ADDRESS);
        }
    }

    private void words(List<LetterProblem> found, LocalDate today) {
        if (heading.length() > HEADING_AT_MOST) {
            found.add(LetterProblem.HEADING_TOO_LONG);
        } else if (number(heading, today)) {
            found.add(LetterProblem.NUMBER_IN_HEADING);
        } else if (TemplateText.unfilled(heading)) {
            found.add(LetterProblem.HEADING_NOT_FILLED_IN);
        }
        if (body.isEmpty() && template == LetterTemplate.LETTER_FREE) {
            found.add(LetterProblem.BODY_MISSING);
        } else if (body.length() > BODY_AT_MOST) {
            found.add(LetterProblem.BODY_TOO_LONG);
        } else if (TemplateText.unfilled(body)) {
            found.add(LetterProblem.BODY_NOT_FILLED_IN);
        }
    }

    private static boolean number(String text, LocalDate today) {
        return NoteWarning.in(text, today).contains(NoteWarning.NUMBER);
    }

    @Override
    public String toString() {
        return "LetterDraft";
    }
}
