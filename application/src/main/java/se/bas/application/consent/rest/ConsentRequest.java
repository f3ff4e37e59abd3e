package se.bas.application.consent.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Problem.FieldError;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.Follows;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/**
 * What a caller sends to register a consent. The discloser is always the caller's own agency.
 *
 * @param renews id of an earlier consent that this one renews, left out when it renews none
 * @param corrects id of an annulled consent in whose place this one is registered, left out when there is none
 */
@Schema(name = "ConsentRequest")
public record ConsentRequest(
        @Nullable String recipientUnit,
        @Nullable List<String> categories,
        @Nullable String purpose,
        @Nullable String from,
        @Nullable String until,
        @Nullable String form,
        @Nullable String givenAt,
        @Nullable String place,
        @Nullable String witness,
        @Nullable String language,
        @Nullable String informationVersion,
        @Nullable Boolean voluntary,
        @Nullable Boolean capable,
        @Nullable String interpreting,
        @Nullable String interpreter,
        @Nullable String renews,
        @Nullable String corrects) {

    /** Values that are not of their field's kind; empty when all can be read. What is missing is not among them. */
    List<FieldError> unreadable() {
        List<FieldError> errors = new ArrayList<>();
        check("recipientUnit", recipientUnit, UUID::fromString, errors);
        categoryNames().forEach(name -> check("categories", name, Category::valueOf, errors));
        check("purpose", purpose, Purpose::valueOf, errors);
        check("from", from, LocalDate::parse, errors);
        check("until", until, LocalDate::parse, errors);
        check("form", form, ConsentForm::valueOf, errors);
        check("interpreting", interpreting, Interpreting::valueOf, errors);
        check("givenAt", givenAt, Instant::parse, errors);
        check("renews", renews, UUID::fromString, errors);
        check("corrects", corrects, UUID::fromString, errors);
        if (renews != null && corrects != null) {
            errors.add(new FieldError("corrects", "ONE_OF_THE_TWO"));
        }
        return errors;
    }

    /** Only for a request without {@linkplain #unreadable unreadable} values. */
    ConsentDraft draft() {
        Set<Category> chosen = EnumSet.noneOf(Category.class);
        categoryNames().stream().map(Category::valueOf).forEach(chosen::add);
        return new ConsentDraft(
                read(recipientUnit, text -> new UnitId(UUID.fromString(text))),
                chosen,
                read(purpose, Purpose::valueOf),
                read(from, LocalDate::parse),
                read(until, LocalDate::parse),
                read(form, ConsentForm::valueOf),
                read(givenAt, Instant::parse),
                place,
                witness,
                language,
                informationVersion,
                Boolean.TRUE.equals(voluntary),
                Boolean.TRUE.equals(capable),
                read(interpreting, Interpreting::valueOf),
                interpreter);
    }

    /** The earlier consent it comes after; null when it comes after none. */
    @Nullable
    Follows follows() {
        Follows renewal = read(renews, text -> new Follows.Renews(new ConsentId(UUID.fromString(text))));
        return renewal != null
                ? renewal
                : read(corrects, text -> new Follows.Corrects(new ConsentId(UUID.fromString(text))));
    }

    private List<String> categoryNames() {
        return categories == null ? List.of() : categories;
    }

    private interface Reader<T> {
        T read(String text);
    }

    private static <T> @Nullable T read(@Nullable String text, Reader<T> reader) {
        return text == null ? null : reader.read(text);
    }

    private static void check(String field, @Nullable String text, Reader<?> reader, List<FieldError> errors) {
        try {
            Optional.ofNullable(text).ifPresent(reader::read);
        } catch (RuntimeException unreadable) {
            errors.add(new FieldError(field, "UNREADABLE"));
        }
    }
}
