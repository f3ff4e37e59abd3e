package se.bas.integration.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.NotAuthorised;
import se.bas.application.consent.RegisterConsent;
import se.bas.application.consent.Registration;
import se.bas.application.consent.WithdrawConsent;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.integration.Demo;

/**
 * The gate and row-level security decide by themselves, and must agree: here on what the use cases themselves register
 * and withdraw. On worlds of every kind they are compared in {@code TwoLocksOverWorldsIT}.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("CON-01")
public class TwoLocksIT {
    private static final int WORLDS = 40;
    private static final AgencyId SOC = People.agency("soc");

    @Inject
    private Rows rows;

    @Inject
    private NoteInEveryCategory notes;

    @Inject
    private RegisterConsent registerConsent;

    @Inject
    private WithdrawConsent withdrawConsent;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(
                TwoLocksIT.class, Rows.class, Rows.Seen.class, NoteInEveryCategory.class, People.class, Demo.class);
    }

    @Test
    void whatever_is_agreed_and_withdrawn_the_gate_permits_exactly_the_rows_that_are_visible() {
        Actor.Staff soc = People.socCaseworker();
        Actor.Staff amf = People.amfCaseworker();
        CaseFileId atSoc = new CaseFileId(Demo.file(Demo.ADAM_AT_SOC));
        CaseFileId atAmf = new CaseFileId(Demo.file(Demo.ADAM_AT_AMF));
        notes.write(People.job("soc"), atSoc, People.staff(1));
        notes.write(People.job("amf"), atAmf, People.staff(10));
        Random random = new Random(20261122);
        List<ConsentId> given = new ArrayList<>();
        Set<Integer> sizes = new HashSet<>();
        for (int world = 0; world < WORLDS; world++) {
            if (random.nextInt(3) > 0 || given.isEmpty()) {
                given.add(register(soc, atSoc, randomDraft(random)));
            } else {
                withdrawConsent.withdraw(
                        random.nextBoolean() ? soc : amf,
                        random.nextBoolean() ? atSoc : atAmf,
                        given.get(random.nextInt(given.size())),
                        random.nextBoolean() ? Set.of() : Set.of(anyCategory(random)));
            }
            Rows.Seen seen = rows.compare(amf, atAmf);
            assertThat(seen.visible()).as("world %s", world).isEqualTo(seen.permitted());
            sizes.add((int) seen.visible().stream()
                    .filter(row -> row.startsWith(SOC.toString()))
                    .count());
            assertThat(rows.compare(soc, atSoc).visible())
                    .noneMatch(row -> row.startsWith(People.agency("amf").toString()));
        }
        // The worlds did differ: otherwise nothing was tried.
        assertThat(sizes).hasSizeGreaterThan(3);
        given.forEach(consent -> withdrawConsent.withdraw(soc, atSoc, consent, Set.of()));
        assertThat(rows.compare(amf, atAmf).visible()).noneMatch(row -> row.startsWith(SOC.toString()));
    }

    private ConsentId register(Actor.Staff soc, CaseFileId file, ConsentDraft draft) {
        Registration registration = registerConsent.register(soc, file, draft);
        assertThat(registration).isInstanceOf(Registration.Registered.class);
        return ((Registration.Registered) registration).id();
    }

    private static Category anyCategory(Random random) {
        List<Category> all = List.copyOf(Category.consentables());
        return all.get(random.nextInt(all.size()));
    }

    private static ConsentDraft randomDraft(Random random) {
        Set<Category> categories = new HashSet<>();
        for (int at = random.nextInt(4); at >= 0; at--) {
            categories.add(anyCategory(random));
        }
        LocalDate today = ConsentPeriod.day(Instant.now());
        LocalDate from = today.plusDays(random.nextInt(5) == 0 ? 2 : -random.nextInt(10));
        return new ConsentDraft(
                new UnitId(UUID.fromString(random.nextInt(4) == 0 ? Demo.AF_OFFICE : Demo.AMF_TEAM)),
                categories,
                random.nextInt(4) == 0 ? Purpose.EVALUATION : Purpose.COORDINATION,
                from,
                today.plusDays(3 + random.nextInt(30)),
                ConsentForm.WRITTEN,
                Instant.now().minusSeconds(5),
                "Algatan",
                null,
                "sv",
                ConsentDraft.INFORMATION_VERSION,
                true,
                true);
    }

    @Test
    void a_use_case_that_names_nobody_sees_no_foreign_row() {
        assertThat(rows.withoutNaming(People.amfCaseworker()))
                .isNotEmpty()
                .allMatch(row -> row.startsWith(People.agency("amf").toString()));
    }

    @Test
    void nobody_writes_in_anothers_name() {
        CaseFileId atAmf = new CaseFileId(Demo.file(Demo.ADAM_AT_AMF));
        assertThatThrownBy(() -> rows.writeAs(People.amfCaseworker(), atAmf, SOC.value()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @Tag("IDA-05")
    void a_mandate_that_is_anothers_or_nobodys_opens_nothing() {
        CaseFileId atSoc = new CaseFileId(Demo.file(Demo.ADAM_AT_SOC));
        assertThatThrownBy(() -> rows.compare(People.withMandateOf("amf-handlaggare", 1), atSoc))
                .isInstanceOf(NotAuthorised.class);
        assertThatThrownBy(() -> rows.compare(People.withMandateOf("soc-handlaggare", 999), atSoc))
                .isInstanceOf(NotAuthorised.class);
    }
}
