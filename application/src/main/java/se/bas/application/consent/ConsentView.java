package se.bas.application.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Follows;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/**
 * A consent as the discloser and the named unit see it.
 *
 * @param given whether my agency is the discloser; else my unit is the recipient
 * @param categories what is shared now; empty when nothing is
 * @param withdrawn what is not shared any more, and since when
 * @param withdrawnAt when the last of it was withdrawn, null when nothing was
 * @param language the one the information was given in, as ISO 639
 * @param interpreting null when the language was Swedish
 * @param interpreter their name or agency, null without one
 * @param annulled that it was registered in error, null when it was not
 * @param follows the earlier consent it comes after, null when it comes after none
 * @param information what the participant had been told (CON-20)
 */
public record ConsentView(
        ConsentId id,
        boolean given,
        Name discloser,
        String discloserCode,
        Name recipient,
        Name recipientUnit,
        String recipientCode,
        Purpose purpose,
        Set<Category> categories,
        Map<Category, Instant> withdrawn,
        LocalDate from,
        LocalDate until,
        ConsentForm form,
        Instant givenAt,
        String givenPlace,
        String receivedBy,
        ConsentStatus status,
        @Nullable Instant withdrawnAt,
        String language,
        @Nullable Interpreting interpreting,
        @Nullable String interpreter,
        @Nullable Annulled annulled,
        @Nullable Follows follows,
        Information information) {
    /**
     * What the participant had been told.
     *
     * @param version which text it was
     * @param language the one it was shown in, as ISO 639
     * @param words word for word; empty for the unit it names, and where they cannot be shown as they were
     */
    public record Information(String version, String language, List<String> words) {
        public Information {
            words = List.copyOf(words);
        }
    }

    /**
     * That it was registered in error (CON-23).
     *
     * @param reason null for the unit it names: that is between the agency and its own staff
     */
    public record Annulled(Instant at, @Nullable String reason) {}
}
