package se.bas.application.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;

/** Whom what was wrong has reached: whoever could see it while it stood. */
@Tag("GDP-03")
class EarlierReachTest {
    private static final UnitId TEAM = new UnitId(new UUID(1, 1));
    private static final Instant WRITTEN = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2026-03-20T12:00:00Z");

    private static Consent consent(String registered, String from, String until, Category category) {
        ConsentDraft draft = new ConsentDraft(
                TEAM,
                Set.of(category),
                Purpose.COORDINATION,
                LocalDate.parse(from),
                LocalDate.parse(until),
                ConsentForm.WRITTEN,
                Instant.parse(registered),
                "Algatan",
                null,
                "sv",
                ConsentDraft.INFORMATION_VERSION,
                true,
                true);
        Keys keys = new Keys(
                new CollaborationId(new UUID(2, 1)), new AgencyId(new UUID(2, 2)), new ParticipantId(new UUID(2, 3)));
        return Consent.register(
                new ConsentId(UUID.randomUUID()),
                keys,
                new AgencyId(new UUID(2, 4)),
                draft,
                new StaffId(new UUID(2, 5)),
                Instant.parse(registered),
                UUID::randomUUID);
    }

    private static boolean reached(Consent consent) {
        return EarlierReach.of(List.of(consent), Category.PLAN, WRITTEN, CORRECTED)
                .equals(Set.of(TEAM));
    }

    @Test
    void whoever_could_see_it_while_it_stood_is_named() {
        assertThat(reached(consent("2026-01-01T09:00:00Z", "2026-01-01", "2026-12-31", Category.PLAN)))
                .isTrue();
        assertThat(reached(consent("2026-01-01T09:00:00Z", "2026-01-01", "2026-03-10", Category.PLAN)))
                .isTrue();
        assertThat(reached(consent("2026-01-01T09:00:00Z", "2026-03-20", "2026-12-31", Category.PLAN)))
                .isTrue();
        assertThat(reached(consent("2026-03-15T09:00:00Z", "2026-01-01", "2026-12-31", Category.PLAN)))
                .isTrue();
    }

    @Test
    void who_could_not_is_not() {
        assertThat(reached(consent("2026-01-01T09:00:00Z", "2026-01-01", "2026-12-31", Category.CONTACT)))
                .as("another kind of information")
                .isFalse();
        assertThat(reached(consent("2026-01-01T09:00:00Z", "2026-01-01", "2026-03-09", Category.PLAN)))
                .as("over before it was written")
                .isFalse();
        assertThat(reached(consent("2026-01-01T09:00:00Z", "2026-03-21", "2026-12-31", Category.PLAN)))
                .as("begun after it was corrected")
                .isFalse();
        assertThat(reached(consent("2026-03-21T09:00:00Z", "2026-01-01", "2026-12-31", Category.PLAN)))
                .as("registered after it was corrected")
                .isFalse();
    }
}
