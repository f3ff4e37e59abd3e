package se.bas.integration.container;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.audit.LogFilter;
import se.bas.application.audit.LogPage;
import se.bas.application.audit.ReadLog;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.OpenCase;
import se.bas.application.ground.RecordGround;
import se.bas.application.ground.RecordedGroundView;
import se.bas.application.ground.Recording;
import se.bas.application.ground.Revocation;
import se.bas.application.ground.RevokeGround;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.GroundStatus;
import se.bas.domain.ground.RecordedGroundDraft;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.ground.RecordedGroundProblem;
import se.bas.integration.Demo;

/** What an agency has decided to disclose without consent, on the running system. */
@ExtendWith(ArquillianExtension.class)
@Tag("CON-01")
@Tag("CON-06")
public class RecordedGroundIT {
    private static final CaseFileId AT_SOC = new CaseFileId(Demo.file(Demo.ADAM_AT_SOC));
    private static final CaseFileId AT_AMF = new CaseFileId(Demo.file(Demo.ADAM_AT_AMF));

    private final LocalDate today = ConsentPeriod.day(Instant.now());
    private final Actor.Staff soc = People.socCaseworker();
    private final Actor.Staff amf = People.amfCaseworker();

    @Inject
    private Rows rows;

    @Inject
    private NoteInEveryCategory notes;

    @Inject
    private RecordGround recordGround;

    @Inject
    private RevokeGround revokeGround;

    @Inject
    private OpenCase openCase;

    @Inject
    private ReadLog readLog;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(
                RecordedGroundIT.class,
                Rows.class,
                Rows.Seen.class,
                NoteInEveryCategory.class,
                People.class,
                Demo.class);
    }

    /** At both agencies, so that the two locks can be compared category by category. */
    private void notesInEveryCategory() {
        notes.write(People.job("soc"), AT_SOC, People.staff(1));
        notes.write(People.job("amf"), AT_AMF, People.staff(10));
    }

    @AfterEach
    public void nothing_is_left_in_force() {
        open(soc, AT_SOC).grounds().stream()
                .filter(ground -> ground.given() && ground.revokedAt() == null)
                .forEach(ground -> revokeGround.revoke(soc, AT_SOC, ground.id()));
    }

    private static RecordedGroundDraft draft(
            String unit, BasisKind kind, Purpose purpose, LocalDate from, LocalDate until, Category... categories) {
        return new RecordedGroundDraft(
                new UnitId(UUID.fromString(unit)),
                kind,
                Set.of(categories),
                purpose,
                from,
                until,
                "Karin Öberg, enhetschef",
                "Utan uppgiften kan beslutet om bistånd inte verkställas.");
    }

    private RecordedGroundDraft decided(Category... categories) {
        return draft(
                Demo.AMF_TEAM, BasisKind.NECESSARY_10_2, Purpose.COORDINATION, today, today.plusDays(9), categories);
    }

    private RecordedGroundId recorded(RecordedGroundDraft draft) {
        Recording recording = recordGround.record(soc, AT_SOC, draft);
        assertThat(recording).isInstanceOf(Recording.Recorded.class);
        return ((Recording.Recorded) recording).id();
    }

    private CaseView open(Actor.Staff who, CaseFileId file) {
        Disclosure<CaseView> disclosure = openCase.open(who, file);
        assertThat(disclosure).isInstanceOf(Disclosure.Granted.class);
        return ((Disclosure.Granted<CaseView>) disclosure).view();
    }

    /** The categories of SOC's items that somebody sees. */
    private Set<Category> crossed(Actor.Staff who, CaseFileId file) {
        return open(who, file).timeline().stream()
                .filter(item -> item.ownerCode().equals("soc"))
                .map(CaseView.Item::category)
                .collect(toSet());
    }

    private static RecordedGroundView find(CaseView view, RecordedGroundId id) {
        return view.grounds().stream()
                .filter(ground -> ground.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("CON-10")
    public void opens_exactly_its_categories_to_its_unit_for_its_purpose_and_days_and_is_gone_when_revoked() {
        notesInEveryCategory();
        assertThat(crossed(amf, AT_AMF)).isEmpty();
        RecordedGroundId ground = recorded(decided(Category.FAMILY, Category.ECONOMY_DEBT));

        assertThat(crossed(amf, AT_AMF)).containsExactlyInAnyOrder(Category.FAMILY, Category.ECONOMY_DEBT);
        Rows.Seen seen = rows.compare(amf, AT_AMF);
        assertThat(seen.visible()).isEqualTo(seen.permitted());
        assertThat(open(amf, AT_AMF).timeline())
                .filteredOn(item -> item.ownerCode().equals("soc"))
                .allSatisfy(item -> assertThat(item.ground())
                        .isEqualTo(new Ground.LegalBasis(BasisKind.NECESSARY_10_2, ground, today.plusDays(9))));

        assertThat(revokeGround.revoke(soc, AT_SOC, ground)).isInstanceOf(Revocation.Done.class);
        assertThat(crossed(amf, AT_AMF)).isEmpty();
        assertThat(rows.compare(amf, AT_AMF).visible())
                .noneMatch(row -> row.startsWith(People.agency("soc").toString()));
        assertThat(find(open(amf, AT_AMF), ground).status()).isEqualTo(GroundStatus.REVOKED);
    }

    @Test
    public void opens_nothing_to_another_unit_for_another_purpose_or_on_another_day() {
        notesInEveryCategory();
        List<RecordedGroundId> grounds = List.of(
                recorded(draft(
                        Demo.AF_OFFICE, BasisKind.HARM_TEST, Purpose.COORDINATION, today, today, Category.FAMILY)),
                recorded(draft(Demo.AMF_TEAM, BasisKind.HARM_TEST, Purpose.EVALUATION, today, today, Category.FAMILY)),
                recorded(draft(
                        Demo.AMF_TEAM,
                        BasisKind.HARM_TEST,
                        Purpose.COORDINATION,
                        today.plusDays(1),
                        today.plusDays(2),
                        Category.FAMILY)));
        assertThat(crossed(amf, AT_AMF)).isEmpty();
        Rows.Seen seen = rows.compare(amf, AT_AMF);
        assertThat(seen.visible()).isEqualTo(seen.permitted());
        grounds.forEach(ground -> revokeGround.revoke(soc, AT_SOC, ground));
    }

    @Test
    @Tag("CON-04")
    public void the_named_unit_is_told_of_it_from_its_first_day_and_never_of_the_reason() {
        RecordedGroundId now = recorded(decided(Category.PLAN));
        RecordedGroundId later = recorded(draft(
                Demo.AMF_TEAM,
                BasisKind.HARM_TEST,
                Purpose.COORDINATION,
                today.plusDays(1),
                today.plusDays(2),
                Category.PLAN));
        CaseView received = open(amf, AT_AMF);
        assertThat(find(received, now).reason()).isNull();
        assertThat(find(received, now).recordedBy()).isNull();
        assertThat(find(received, now).decisionMaker()).isEqualTo("Karin Öberg, enhetschef");
        assertThat(received.grounds()).noneMatch(ground -> ground.id().equals(later));
        CaseView given = open(soc, AT_SOC);
        assertThat(find(given, now).reason()).startsWith("Utan uppgiften");
        assertThat(find(given, later).status()).isEqualTo(GroundStatus.NOT_YET_VALID);
        revokeGround.revoke(soc, AT_SOC, now);
        revokeGround.revoke(soc, AT_SOC, later);
    }

    @Test
    public void only_the_discloser_revokes_it_and_only_who_works_with_the_case_records_one() {
        RecordedGroundId ground = recorded(decided(Category.PLAN));
        assertThat(revokeGround.revoke(amf, AT_AMF, ground)).isInstanceOf(Revocation.NotFound.class);
        assertThat(revokeGround.revoke(People.withMandateOf("soc-handlaggare2", 2), AT_SOC, ground))
                .isInstanceOf(Revocation.NotFound.class);
        assertThat(find(open(amf, AT_AMF), ground).status()).isEqualTo(GroundStatus.ACTIVE);
        assertThat(recordGround.record(People.withMandateOf("soc-handlaggare2", 2), AT_SOC, decided(Category.PLAN)))
                .isInstanceOf(Recording.NotFound.class);
        assertThat(recordGround.record(People.withMandateOf("soc-chef", 3), AT_SOC, decided(Category.PLAN)))
                .isInstanceOf(Recording.NotFound.class);
        assertThat(recordGround.record(amf, AT_SOC, decided(Category.PLAN))).isInstanceOf(Recording.NotFound.class);
        assertThat(revokeGround.revoke(soc, AT_SOC, ground)).isInstanceOf(Revocation.Done.class);
    }

    @Test
    @Tag("CON-07")
    public void what_chapter_26_protects_never_crosses_by_the_general_clause() {
        Recording recording = recordGround.record(
                soc,
                AT_SOC,
                draft(Demo.AMF_TEAM, BasisKind.GENERAL_10_27, Purpose.COORDINATION, today, today, Category.ATTENDANCE));
        assertThat(recording)
                .isInstanceOfSatisfying(
                        Recording.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .containsExactly(RecordedGroundProblem.KIND_NOT_POSSIBLE));
        assertThat(open(soc, AT_SOC).recordable())
                .contains(BasisKind.HARM_TEST)
                .doesNotContain(BasisKind.GENERAL_10_27, BasisKind.CRIME_FRAUD_10_15A);
    }

    /** How many requests of other agencies' staff SOC's auditor reads of, on the person. */
    private int toldOf(String caseNumber) {
        LogFilter filter = new LogFilter(null, null, caseNumber, LogFilter.Show.BY_OTHERS);
        return readLog.read(People.withMandateOf("soc-granskare", 5), filter, 0, 1)
                        instanceof Disclosure.Granted<LogPage>(LogPage page, var receipt)
                ? page.total()
                : -1;
    }

    @Test
    @Tag("CON-04")
    @Tag("LOG-05")
    public void a_revoked_ground_is_no_probe_by_which_its_owner_learns_when_the_other_opens_its_own_file() {
        CaseFileId atSoc = new CaseFileId(Demo.file(Demo.ELIN_AT_SOC));
        CaseFileId atAmf = new CaseFileId(Demo.file(Demo.ELIN_AT_AMF));
        int before = toldOf(Demo.ELIN_AT_SOC);
        open(amf, atAmf);
        assertThat(toldOf(Demo.ELIN_AT_SOC)).isEqualTo(before);
        RecordedGroundId ground =
                ((Recording.Recorded) recordGround.record(soc, atSoc, decided(Category.ATTENDANCE))).id();
        open(amf, atAmf);
        assertThat(toldOf(Demo.ELIN_AT_SOC)).isEqualTo(before + 1);
        revokeGround.revoke(soc, atSoc, ground);
        open(amf, atAmf);
        assertThat(toldOf(Demo.ELIN_AT_SOC)).isEqualTo(before + 1);
    }
}
