package se.bas.application.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/**
 * What the caseworker has filled in; anything may still be missing. The discloser is not in it: that is always the
 * caseworker's own agency (CON-13).
 *
 * @param witness name of the witness of an oral consent
 * @param language the language the information was given in, as ISO 639, for example {@code sv}
 * @param informationVersion version of the information text the participant was shown (CON-20)
 * @param voluntary that the participant was told it costs nothing to decline
 * @param capable that the participant understood and showed no sign of intoxication (CON-19)
 */
public record ConsentDraft(
        @Nullable UnitId recipientUnit,
        Set<Category> categories,
        @Nullable Purpose purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable ConsentForm form,
        @Nullable Instant givenAt,
        @Nullable String place,
        @Nullable String witness,
        @Nullable String language,
        @Nullable String informationVersion,
        boolean voluntary,
        boolean capable) {}
