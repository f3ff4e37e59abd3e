package se.bas.integration.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.NeedsFreshSignIn;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.ApproveMandate;
import se.bas.application.agency.EndMandate;
import se.bas.application.agency.GrantMandate;
import se.bas.application.agency.ListMandates;
import se.bas.application.agency.MandateGrant;
import se.bas.application.agency.MandateList.Line;
import se.bas.application.agency.MandateStep;
import se.bas.application.agency.PrepareMandate;
import se.bas.application.agency.SignIn;
import se.bas.application.agency.SignInOutcome;
import se.bas.application.agency.TakeUpMandate;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateAct;
import se.bas.domain.agency.MandateDraft;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.MandateProblem;
import se.bas.domain.agency.MandateState;
import se.bas.domain.agency.MandateStepProblem;
import se.bas.domain.agency.Origin;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.integration.Demo;

/** Mandates from the first proposal to the last refusal, by accounts that the test makes up. */
@ExtendWith(ArquillianExtension.class)
@Tag("IDA-05")
public class MandatesIT {
    private static final String LOA3 = "http://id.elegnamnden.se/loa/1.0/loa3";
    private static final UnitId UNIT = new UnitId(UUID.fromString(Demo.SOC_UNIT));

    private static LocalDate today() {
        return ConsentPeriod.day(Instant.now());
    }

    @Inject
    private GrantMandate grantMandate;

    @Inject
    private ApproveMandate approveMandate;

    @Inject
    private EndMandate endMandate;

    @Inject
    private ListMandates listMandates;

    @Inject
    private PrepareMandate prepareMandate;

    @Inject
    private SignIn signIn;

    @Inject
    private TakeUpMandate takeUpMandate;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(MandatesIT.class, People.class, Demo.class);
    }

    @Test
    @Tag("IDA-03")
    void a_mandate_is_granted_approved_bound_at_the_first_sign_in_and_ended() {
        String affiliation = "kim-" + UUID.randomUUID() + "@299999-0018";
        Account kim = account("soc", affiliation, "Kim Falk");
        MandateId id = grant(administrator(), affiliation);

        // Granted is not approved.
        assertThat(signIn(kim)).isEqualTo(new SignInOutcome.Refused(SignInOutcome.Reason.NO_MANDATE));
        assertThat(line(id).map(Line::may)).contains(java.util.Set.of(MandateAct.WITHDRAW));
        assertThat(approveMandate.approve(administrator(), id)).satisfies(refused(MandateStepProblem.OWN_GRANT));
        assertThat(signIn(kim)).isInstanceOf(SignInOutcome.Refused.class);

        assertThat(approveMandate.approve(manager(), id)).isInstanceOf(MandateStep.Done.class);
        assertThat(line(id).orElseThrow().signedIn()).isFalse();

        // The same affiliation elsewhere, or too low an assurance, binds nothing.
        assertThat(signIn(account("amf", affiliation, "Kim Falk"))).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(signIn(new Account("soc", "low", affiliation, "http://id.elegnamnden.se/loa/1.0/loa2")))
                .isEqualTo(new SignInOutcome.Refused(SignInOutcome.Reason.ASSURANCE_TOO_LOW));
        assertThat(line(id).orElseThrow().signedIn()).isFalse();

        assertThat(signIn(kim)).isInstanceOf(SignInOutcome.Welcome.class);
        Actor.Staff working = new Actor.Staff(kim, id, origin());
        assertThat(takeUpMandate.takeUp(working).staffName()).isEqualTo("Kim Falk");
        assertThat(line(id).orElseThrow().signedIn()).isTrue();

        // Bound once: another account with the same affiliation gets nothing, and administrators see that it came.
        assertThat(line(id).orElseThrow().secondAccount()).isNull();
        Account other = account("soc", affiliation, "Somebody Else");
        assertThat(signIn(other)).isEqualTo(new SignInOutcome.Refused(SignInOutcome.Reason.NO_MANDATE));
        assertThatThrownBy(() -> takeUpMandate.takeUp(new Actor.Staff(other, id, origin())))
                .isInstanceOf(NotAuthorised.class);
        assertThat(line(id).orElseThrow().secondAccount()).isNotNull();
        assertThat(line(id).orElseThrow().staffName()).isEqualTo("Kim Falk");

        // Names come from the provider.
        assertThat(signIn(kim.named("Kim Falk Berg"))).isInstanceOf(SignInOutcome.Welcome.class);
        assertThat(line(id).orElseThrow().staffName()).isEqualTo("Kim Falk Berg");

        // As long as somebody has the affiliation, it is nobody else's.
        assertThat(grantMandate.grant(administrator(), draft(affiliation)))
                .satisfies(rejected(MandateProblem.AFFILIATION_KNOWN));

        assertThat(endMandate.end(manager(), id, "Has moved to another unit")).isInstanceOf(MandateStep.Done.class);
        assertThat(line(id).orElseThrow().state()).isEqualTo(MandateState.ENDED);
        assertThatThrownBy(() -> takeUpMandate.takeUp(working)).isInstanceOf(NotAuthorised.class);
        assertThat(signIn(kim)).isInstanceOf(SignInOutcome.Refused.class);

        // An administrator decides that the affiliation is somebody else's now; that takes two as well.
        MandateId next = grant(administrator(), affiliation);
        assertThat(signIn(other)).isInstanceOf(SignInOutcome.Refused.class);
        approveMandate.approve(manager(), next);
        assertThat(signIn(kim)).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(signIn(other)).isInstanceOf(SignInOutcome.Welcome.class);
        assertThat(signIn(kim)).isInstanceOf(SignInOutcome.Refused.class);
    }

    @Test
    @Tag("IDA-06")
    void another_agency_sees_and_does_nothing_and_a_manager_stays_in_the_own_unit() {
        String affiliation = "sam-" + UUID.randomUUID() + "@299999-0018";
        MandateId id = grant(manager(), affiliation);
        Actor.Staff amfs = staff("amf", "admin", 13);
        Actor.Staff elsewhere = staff("soc", "soc-chef", 4);
        assertThat(listMandates.list(amfs).lines())
                .isNotEmpty()
                .noneMatch(line -> line.id().equals(id))
                .noneMatch(line -> line.staffName().equals("Maria Lindqvist"));
        assertThat(prepareMandate.prepare(amfs).staff())
                .noneMatch(person -> person.name().equals("Maria Lindqvist"));
        assertThat(listMandates.list(elsewhere).lines())
                .noneMatch(line -> line.id().equals(id));
        for (Actor.Staff stranger : List.of(amfs, elsewhere)) {
            assertThat(approveMandate.approve(stranger, id)).satisfies(refused(MandateStepProblem.NOT_FOUND));
            assertThat(endMandate.end(
                            stranger,
                            new MandateId(People.withMandateOf("soc-handlaggare", 1)
                                    .mandate()
                                    .value()),
                            "Nothing to do with me"))
                    .satisfies(refused(MandateStepProblem.NOT_FOUND));
        }
        assertThat(grantMandate.grant(
                        elsewhere, new MandateDraft(person(7), null, null, UNIT, Role.ADMINISTRATOR, today(), today())))
                .satisfies(rejected(MandateProblem.UNIT_NOT_YOURS, MandateProblem.ROLE_NOT_YOURS));
        assertThat(grantMandate.grant(
                        amfs, new MandateDraft(person(7), null, null, UNIT, Role.CASEWORKER, today(), today())))
                .satisfies(rejected(MandateProblem.PERSON_UNKNOWN, MandateProblem.UNIT_NOT_YOURS));
    }

    @Test
    @Tag("IDA-06")
    void whoever_does_not_administer_is_turned_away() {
        for (Actor.Staff nobody : List.of(
                staff("soc", "soc-handlaggare", 1), staff("soc", "soc-granskare", 5), staff("soc", "registrator", 6))) {
            assertThatThrownBy(() -> listMandates.list(nobody)).isInstanceOf(NotAuthorised.class);
            assertThatThrownBy(() -> prepareMandate.prepare(nobody)).isInstanceOf(NotAuthorised.class);
            assertThatThrownBy(() -> grantMandate.grant(nobody, draft("x"))).isInstanceOf(NotAuthorised.class);
            assertThatThrownBy(() -> approveMandate.approve(nobody, new MandateId(UUID.randomUUID())))
                    .isInstanceOf(NotAuthorised.class);
            assertThatThrownBy(() -> endMandate.end(nobody, nobody.mandate(), "Reason enough for this"))
                    .isInstanceOf(NotAuthorised.class);
        }
    }

    @Test
    @Tag("IDA-10")
    void granting_and_approving_take_a_fresh_sign_in_and_ending_does_not() {
        MandateId id = grant(administrator(), "rut-" + UUID.randomUUID());
        Actor.Staff stale = People.withMandateOf("soc-chef", 3);
        assertThatThrownBy(() -> grantMandate.grant(stale, draft("x"))).isInstanceOf(NeedsFreshSignIn.class);
        assertThatThrownBy(() -> approveMandate.approve(stale, id)).isInstanceOf(NeedsFreshSignIn.class);
        approveMandate.approve(manager(), id);
        assertThat(endMandate.end(stale, id, "Was never needed")).isInstanceOf(MandateStep.Done.class);
    }

    private MandateId grant(Actor.Staff by, String affiliation) {
        MandateGrant grant = grantMandate.grant(by, draft(affiliation));
        assertThat(grant).isInstanceOf(MandateGrant.Proposed.class);
        return ((MandateGrant.Proposed) grant).id();
    }

    private static MandateDraft draft(String affiliation) {
        return new MandateDraft(null, affiliation, "Ny person", UNIT, Role.CASEWORKER, today(), today().plusMonths(6));
    }

    private Optional<Line> line(MandateId id) {
        return listMandates.list(administrator()).lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst();
    }

    private SignInOutcome signIn(Account account) {
        return signIn.signIn(new Actor.Newcomer(account, origin()));
    }

    private static Account account(String provider, String affiliation, String name) {
        return new Account(provider, UUID.randomUUID().toString(), affiliation, LOA3).named(name);
    }

    private static Actor.Staff administrator() {
        return staff("soc", "soc-admin", 21);
    }

    private static Actor.Staff manager() {
        return staff("soc", "soc-chef", 3);
    }

    /** Somebody of the demo who has just signed in. */
    private static Actor.Staff staff(String provider, String account, int mandate) {
        Actor.Staff known = People.withMandateOf(provider + "-", mandate);
        UUID subject =
                UUID.nameUUIDFromBytes(("bas-demo:" + account).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Actor.Staff(
                new Account(provider, subject.toString(), "", "", Instant.now()), known.mandate(), origin());
    }

    private static StaffId person(int number) {
        return People.staff(number);
    }

    private static Origin origin() {
        return new Origin("test", "127.0.0.1", UUID.randomUUID());
    }

    private static java.util.function.Consumer<@Nullable MandateStep> refused(MandateStepProblem problem) {
        return step -> assertThat(step)
                .isInstanceOfSatisfying(
                        MandateStep.Refused.class,
                        refused -> assertThat(refused.problem()).isEqualTo(problem));
    }

    private static java.util.function.Consumer<@Nullable MandateGrant> rejected(MandateProblem... problems) {
        return grant -> assertThat(grant)
                .isInstanceOfSatisfying(
                        MandateGrant.Rejected.class,
                        rejected -> assertThat(rejected.problems()).containsExactly(problems));
    }
}
