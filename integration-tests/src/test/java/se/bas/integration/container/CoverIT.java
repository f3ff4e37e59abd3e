package se.bas.integration.container;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.CoverEnd;
import se.bas.application.casework.CoverOutcome;
import se.bas.application.casework.CoverView;
import se.bas.application.casework.EndCover;
import se.bas.application.casework.GiveCover;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.OpenCase;
import se.bas.application.consent.RegisterConsent;
import se.bas.application.consent.Registration;
import se.bas.application.consent.WithdrawConsent;
import se.bas.application.consent.Withdrawal;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverDraft;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.CoverProblem;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Purpose;
import se.bas.integration.Demo;

/** A manager, and whom the manager lets stand in, on the running system. */
@ExtendWith(ArquillianExtension.class)
@Tag("IDA-07")
public class CoverIT {
    private static final CaseFileId AT_SOC = new CaseFileId(Demo.file(Demo.ADAM_AT_SOC));
    private static final CaseFileId AT_AMF = new CaseFileId(Demo.file(Demo.ADAM_AT_AMF));
    private static final StaffId MANAGER = People.staff(3);
    private static final StaffId COLLEAGUE = People.staff(2);
    private static final StaffId OF_ANOTHER_UNIT = People.staff(6);

    private final LocalDate today = ConsentPeriod.day(Instant.now());
    private final Actor.Staff manager = People.withMandateOf("soc-chef", 3);
    private final Actor.Staff managerOfAnotherUnit = People.withMandateOf("soc-chef", 4);
    private final Actor.Staff colleague = People.withMandateOf("soc-handlaggare2", 2);

    @Inject
    private OpenCase openCase;

    @Inject
    private ListMyCases listMyCases;

    @Inject
    private GiveCover giveCover;

    @Inject
    private EndCover endCover;

    @Inject
    private RegisterConsent registerConsent;

    @Inject
    private WithdrawConsent withdrawConsent;

    @Inject
    private Rows rows;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(CoverIT.class, Rows.class, Rows.Seen.class, People.class, Demo.class);
    }

    private CoverDraft week(StaffId staff) {
        return new CoverDraft(staff, today, today.plusDays(6), "Handläggaren är sjuk");
    }

    private CoverId given(StaffId staff) {
        CoverOutcome outcome = giveCover.give(manager, AT_SOC, week(staff));
        assertThat(outcome).isInstanceOf(CoverOutcome.Given.class);
        return ((CoverOutcome.Given) outcome).id();
    }

    private CaseView open(Actor.Staff who) {
        Disclosure<CaseView> disclosure = openCase.open(who, AT_SOC);
        assertThat(disclosure).isInstanceOf(Disclosure.Granted.class);
        return ((Disclosure.Granted<CaseView>) disclosure).view();
    }

    private boolean closed(Actor.Staff who) {
        return openCase.open(who, AT_SOC) instanceof Disclosure.Withheld<CaseView>;
    }

    private boolean listed(Actor.Staff who) {
        CaseFilter filter = new CaseFilter(Demo.ADAM_AT_SOC, CaseFilter.Sort.NAME);
        return lines(who, filter).stream().anyMatch(line -> line.id().equals(AT_SOC));
    }

    private List<CaseList.Line> lines(Actor.Staff who, CaseFilter filter) {
        return listMyCases.list(who, filter, 0, 10) instanceof Disclosure.Granted<CaseList>(CaseList list, var receipt)
                ? list.lines()
                : List.of();
    }

    private void headerAlone() {
        CaseView view = open(manager);
        assertThat(view.covering().headerAlone()).isTrue();
        assertThat(view.header().caseNumber()).isEqualTo(Demo.ADAM_AT_SOC);
        assertThat(view.header().phone()).isNull();
        assertThat(view.header().email()).isNull();
        assertThat(view.header().nextAppointment()).isNull();
        assertThat(view.timeline()).isEmpty();
        assertThat(view.consents()).isEmpty();
        assertThat(view.grounds()).isEmpty();
        assertThat(view.recordable()).isEmpty();
        assertThat(rows.compare(manager, AT_SOC).permitted())
                .containsExactly(People.agency("soc") + " " + Category.KNOWN_AT_AGENCY);
    }

    @Test
    public void a_manager_sees_the_header_alone_then_the_content_with_a_cover_and_after_its_end_nothing_more() {
        headerAlone();
        CaseFilter filter = new CaseFilter(Demo.ADAM_AT_SOC, CaseFilter.Sort.LAST_EVENT);
        assertThat(lines(manager, filter))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.lastEvent()).isNull());

        CoverId cover = given(MANAGER);
        CaseView covered = open(manager);
        assertThat(covered.covering().headerAlone()).isFalse();
        assertThat(covered.timeline())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.ground()).isEqualTo(new Ground.Cover(cover, today.plusDays(6))));
        assertThat(covered.covering().standing())
                .filteredOn(one -> one.id().equals(cover))
                .singleElement()
                .isEqualTo(new CoverView(
                        cover,
                        "Karin Öberg",
                        today,
                        today.plusDays(6),
                        "Handläggaren är sjuk",
                        "Karin Öberg",
                        true,
                        true));

        assertThat(endCover.end(manager, AT_SOC, cover)).isInstanceOf(CoverEnd.Done.class);
        headerAlone();
    }

    @Test
    public void a_colleague_stands_in_like_somebody_assigned_until_it_ends() {
        assertThat(closed(colleague)).isTrue();
        assertThat(listed(colleague)).isFalse();
        CoverId cover = given(COLLEAGUE);
        assertThat(listed(colleague)).isTrue();
        assertThat(open(colleague).timeline()).isNotEmpty();
        assertThat(open(colleague).mayRegisterConsent()).isTrue();
        // Not the manager: it was the colleague who was to stand in.
        headerAlone();
        // Who stands in can put it down again.
        assertThat(endCover.end(colleague, AT_SOC, cover)).isInstanceOf(CoverEnd.Done.class);
        assertThat(closed(colleague)).isTrue();
        assertThat(listed(colleague)).isFalse();
    }

    @Test
    public void a_cover_for_later_opens_nothing_yet() {
        CoverOutcome outcome = giveCover.give(
                manager,
                AT_SOC,
                new CoverDraft(COLLEAGUE, today.plusDays(1), today.plusDays(30), "Semester i december"));
        CoverId cover = ((CoverOutcome.Given) outcome).id();
        assertThat(closed(colleague)).isTrue();
        endCover.end(manager, AT_SOC, cover);
    }

    @Test
    public void nobody_but_the_manager_of_the_unit_gives_one_and_nobody_outside_the_unit_gets_one() {
        assertThat(giveCover.give(People.socCaseworker(), AT_SOC, week(COLLEAGUE)))
                .isInstanceOf(CoverOutcome.NotFound.class);
        assertThat(giveCover.give(managerOfAnotherUnit, AT_SOC, week(MANAGER)))
                .isInstanceOf(CoverOutcome.NotFound.class);
        assertThat(giveCover.give(People.withMandateOf("amf-chef", 11), AT_SOC, week(People.staff(11))))
                .isInstanceOf(CoverOutcome.NotFound.class);
        assertThat(giveCover.give(manager, AT_AMF, week(MANAGER))).isInstanceOf(CoverOutcome.NotFound.class);
        assertThat(giveCover.give(manager, AT_SOC, week(OF_ANOTHER_UNIT)))
                .isInstanceOfSatisfying(
                        CoverOutcome.Rejected.class,
                        rejected -> assertThat(rejected.problems()).containsExactly(CoverProblem.STAFF_NOT_POSSIBLE));
        assertThat(giveCover.give(
                        manager, AT_SOC, new CoverDraft(MANAGER, today, today.plusDays(30), "Handläggaren är sjuk")))
                .isInstanceOfSatisfying(
                        CoverOutcome.Rejected.class,
                        rejected -> assertThat(rejected.problems()).containsExactly(CoverProblem.PERIOD_TOO_LONG));
        headerAlone();
    }

    @Test
    public void a_cover_counts_only_under_the_mandate_for_the_unit_and_only_those_concerned_end_it() {
        CoverId cover = given(MANAGER);
        assertThat(closed(managerOfAnotherUnit)).isTrue();
        assertThat(endCover.end(colleague, AT_SOC, cover)).isInstanceOf(CoverEnd.NotFound.class);
        assertThat(endCover.end(People.amfCaseworker(), AT_AMF, cover)).isInstanceOf(CoverEnd.NotFound.class);
        assertThat(open(manager).covering().headerAlone()).isFalse();
        endCover.end(manager, AT_SOC, cover);
    }

    @Test
    @Tag("CON-30")
    public void without_a_cover_a_manager_withdraws_blindly_and_not_a_consent_that_is_not_shown() {
        ConsentId consent = consent();
        assertThat(withdrawConsent.withdraw(manager, AT_SOC, consent, Set.of()))
                .isInstanceOf(Withdrawal.NotFound.class);
        CoverId cover = given(MANAGER);
        assertThat(withdrawConsent.withdraw(manager, AT_SOC, consent, Set.of())).isInstanceOf(Withdrawal.Done.class);
        endCover.end(manager, AT_SOC, cover);
    }

    private ConsentId consent() {
        Registration registration = registerConsent.register(
                People.socCaseworker(),
                AT_SOC,
                new ConsentDraft(
                        new UnitId(UUID.fromString(Demo.AMF_TEAM)),
                        Set.of(Category.PLAN),
                        Purpose.COORDINATION,
                        today,
                        today,
                        ConsentForm.WRITTEN,
                        Instant.now().minusSeconds(5),
                        "Algatan",
                        null,
                        "sv",
                        ConsentDraft.INFORMATION_VERSION,
                        true,
                        true));
        return ((Registration.Registered) registration).id();
    }
}
