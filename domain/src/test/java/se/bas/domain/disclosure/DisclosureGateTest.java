package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static se.bas.domain.disclosure.World.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.ForeignFile;
import se.bas.domain.disclosure.SubjectFacts.NoFile;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.ground.RecordedGroundTerms;
import se.bas.domain.handover.HandoverId;

class DisclosureGateTest {
    private final List<Access> logged = new ArrayList<>();
    private final AccessLog log = (acting, accesses) -> {
        logged.addAll(accesses);
        return accesses.stream()
                .map(access -> new Receipt(new EntryId(UUID.randomUUID()), access.at()))
                .toList();
    };

    private static OwnFile ownFile() {
        return new OwnFile(
                FILE,
                ROBIN,
                ASSIGNED,
                List.of(new AgencyFacts(SOC, false), new AgencyFacts(AMF, true)),
                List.of(consent()),
                List.of(),
                NOW);
    }

    private DisclosureGate gate(SubjectFacts found) {
        return new DisclosureGate(Policies.inForce(), (file, acting) -> found, log);
    }

    private static boolean opens(Judgement judgement, OwnedRecord record) {
        return judgement
                .reveal(Protected.lock(record), (content, ground) -> content)
                .isPresent();
    }

    @Test
    void opens_what_was_permitted_and_nothing_else() {
        Judgement judgement = gate(ownFile()).judge(FILE, acting());
        assertThat(opens(judgement, note(AMF, ROBIN, Category.WORK_MAPPING))).isTrue();
        assertThat(opens(judgement, note(SOC, ROBIN, Category.ATTENDANCE))).isTrue();
        assertThat(opens(judgement, note(SOC, ROBIN, Category.FAMILY))).isFalse();
        assertThat(opens(judgement, note(AMF, SOMEBODY_ELSE, Category.WORK_MAPPING)))
                .isFalse();
        assertThat(opens(judgement, note(new AgencyId(new UUID(1, 9)), ROBIN, Category.PLAN)))
                .isFalse();
        assertThat(judgement.permits(SOC, Category.ATTENDANCE)).isTrue();
        assertThat(judgement.permits(SOC, Category.FAMILY)).isFalse();
        assertThat(judgement.ground(SOC, Category.FAMILY)).isEmpty();
        assertThat(judgement.ground(AMF, Category.PLAN)).contains(new Ground.OwnAgency(ASSIGNMENT));
        assertThat(judgement.subject()).contains(ROBIN);
    }

    @Test
    void tells_the_ground_with_what_it_opens() {
        Judgement judgement = gate(ownFile()).judge(FILE, acting());
        assertThat(judgement.reveal(Protected.lock(note(SOC, ROBIN, Category.ATTENDANCE)), (content, ground) -> ground))
                .contains(new Ground.Consent(consent().id(), consent().period().until()));
        assertThat(judgement.reveal(Protected.lock(note(AMF, ROBIN, Category.PLAN)), (content, ground) -> ground))
                .contains(new Ground.OwnAgency(ASSIGNMENT));
    }

    @Test
    @Tag("LOG-01")
    @Tag("LOG-02")
    void logs_every_decision_once_before_it_gives_anything() {
        UUID object = new UUID(11, 1);
        Judgement judgement = gate(ownFile()).judge(FILE, acting(), object);
        assertThat(logged).hasSize(1);
        Access access = logged.getFirst();
        assertThat(access.participant()).isEqualTo(ROBIN);
        assertThat(access.file()).isEqualTo(FILE);
        assertThat(access.objects()).containsExactly(object);
        assertThat(access.at()).isEqualTo(NOW).isEqualTo(judgement.receipt().at());
        assertThat(access.lines().stream()
                        .mapToInt(line -> line.categories().size())
                        .sum())
                .isEqualTo(2 * Category.values().length);
        assertThat(access.lines())
                .noneMatch(Access.Line::sought)
                .allMatch(line -> line.purpose() == Purpose.COORDINATION);
        assertThat(access.lines())
                .anySatisfy(line -> {
                    assertThat(line.owner()).isEqualTo(SOC);
                    assertThat(line.categories()).containsExactly(Category.ATTENDANCE);
                    assertThat(line.decision()).isInstanceOf(Permit.class);
                })
                .anySatisfy(line -> {
                    assertThat(line.owner()).isEqualTo(SOC);
                    assertThat(List.copyOf(line.categories())).hasSize(15).isSorted();
                    assertThat(line.decision()).isEqualTo(new Deny(DenialCode.CATEGORY));
                });
    }

    @Test
    @Tag("LOG-01")
    void one_thing_is_judged_and_logged_by_itself() {
        UUID object = new UUID(11, 2);
        for (Category category : Category.consentables()) {
            for (AgencyId owner : List.of(AMF, SOC)) {
                logged.clear();
                OwnedRecord thing = note(owner, ROBIN, category);
                Judgement judgement = gate(ownFile())
                        .judgeOne(
                                FILE,
                                acting(),
                                about -> {
                                    assertThat(about).isEqualTo(ROBIN);
                                    assertThat(logged).isEmpty();
                                    return Optional.of(Protected.lock(thing));
                                },
                                object);
                assertThat(opens(judgement, thing)).isEqualTo(owner.equals(AMF) || category == Category.ATTENDANCE);
                assertThat(opens(judgement, note(AMF, SOMEBODY_ELSE, category))).isFalse();
                assertThat(opens(judgement, note(owner.equals(AMF) ? SOC : AMF, ROBIN, Category.ATTENDANCE)))
                        .isFalse();
                assertThat(logged).hasSize(1);
                assertThat(logged.getFirst().objects()).containsExactly(object);
                assertThat(logged.getFirst().lines()).singleElement().satisfies(line -> {
                    assertThat(line.owner()).isEqualTo(owner);
                    assertThat(line.categories()).containsExactly(category);
                });
            }
        }
    }

    @Test
    @Tag("CON-04")
    void a_thing_that_is_not_there_and_one_in_a_closed_file_open_nothing_alike() {
        OwnedRecord thing = note(SOC, ROBIN, Category.ATTENDANCE);
        Judgement gone = gate(ownFile()).judgeOne(FILE, acting(), about -> Optional.empty());
        Judgement unknown = gate(new NoFile(FILE, NOW)).judgeOne(FILE, acting(), about -> fail("nobody is known"));
        Judgement foreign =
                gate(new ForeignFile(FILE, SOC, ROBIN, NOW)).judgeOne(FILE, acting(), about -> fail("nobody is known"));
        for (Judgement judgement : List.of(gone, unknown, foreign)) {
            assertThat(judgement.subject()).isEmpty();
            assertThat(opens(judgement, thing)).isFalse();
        }
        assertThat(logged).hasSize(3);
        assertThat(logged.getFirst().lines()).isEmpty();
        assertThat(logged.getLast().lines()).singleElement().matches(Access.Line::sought);
    }

    @Test
    @Tag("CON-04")
    void an_unknown_and_a_foreign_file_open_nothing_alike() {
        Judgement unknown = gate(new NoFile(FILE, NOW)).judge(FILE, acting());
        Judgement foreign = gate(new ForeignFile(FILE, SOC, ROBIN, NOW)).judge(FILE, acting());
        for (Judgement judgement : List.of(unknown, foreign)) {
            assertThat(judgement.subject()).isEmpty();
            assertThat(opens(judgement, note(SOC, ROBIN, Category.ATTENDANCE))).isFalse();
            assertThat(opens(judgement, note(AMF, ROBIN, Category.ATTENDANCE))).isFalse();
        }
        assertThat(logged.get(0).lines()).isEmpty();
        assertThat(logged.get(0).participant()).isNull();
        assertThat(logged.get(0).file()).isNull();
        assertThat(logged.get(1).file()).isNull();
        assertThat(logged.get(1).participant()).isEqualTo(ROBIN);
        assertThat(logged.get(1).lines())
                .containsExactly(new Access.Line(
                        SOC,
                        new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY)),
                        Purpose.COORDINATION,
                        new Deny(DenialCode.NO_ASSIGNMENT),
                        true));
    }

    @Test
    void without_any_permission_not_even_the_subject_is_known() {
        OwnFile notMine = new OwnFile(
                FILE, ROBIN, new CaseAccess.None(), List.of(new AgencyFacts(AMF, true)), List.of(), List.of(), NOW);
        assertThat(gate(notMine).judge(FILE, acting()).subject()).isEmpty();
    }

    @Test
    @Tag("LOG-01")
    void releases_nothing_when_the_log_or_the_facts_cannot_be_had() {
        DisclosureGate withoutLog =
                new DisclosureGate(Policies.inForce(), (file, acting) -> ownFile(), (acting, all) -> {
                    throw new IllegalStateException("log");
                });
        assertThatThrownBy(() -> withoutLog.judge(FILE, acting())).hasMessage("log");
        assertThatThrownBy(() -> withoutLog.judgeList(List.of(ownFile()), new TreeSet<>(), acting()))
                .hasMessage("log");
        DisclosureGate withoutFacts = new DisclosureGate(
                Policies.inForce(),
                (file, acting) -> {
                    throw new IllegalStateException("facts");
                },
                log);
        assertThatThrownBy(() -> withoutFacts.judge(FILE, acting())).hasMessage("facts");
        assertThat(logged).isEmpty();
    }

    @Test
    void a_list_is_judged_file_by_file_and_logged_person_by_person() {
        OwnFile other = new OwnFile(
                new CaseFileId(new UUID(4, 2)),
                SOMEBODY_ELSE,
                new CaseAccess.None(),
                List.of(new AgencyFacts(AMF, true)),
                List.of(),
                List.of(),
                NOW);
        List<Judgement> judgements = gate(ownFile())
                .judgeList(List.of(ownFile(), other), new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY)), acting());
        assertThat(judgements).hasSize(2);
        assertThat(logged).extracting(Access::participant).containsExactly(ROBIN, SOMEBODY_ELSE);
        assertThat(opens(judgements.get(0), note(AMF, ROBIN, Category.KNOWN_AT_AGENCY)))
                .isTrue();
        assertThat(opens(judgements.get(0), note(AMF, ROBIN, Category.PLAN))).isFalse();
        assertThat(opens(judgements.get(0), note(SOC, ROBIN, Category.KNOWN_AT_AGENCY)))
                .isFalse();
        assertThat(opens(judgements.get(1), note(AMF, SOMEBODY_ELSE, Category.KNOWN_AT_AGENCY)))
                .isFalse();
        assertThat(judgements.get(0).receipt()).isNotEqualTo(judgements.get(1).receipt());
    }

    @Test
    void what_is_locked_tells_nothing() {
        assertThat(Protected.lock(note(SOC, ROBIN, Category.FAMILY)).toString()).isEqualTo("Protected");
        assertThat(ROBIN.toString()).isEqualTo("participant");
    }

    @Test
    void a_use_case_that_does_not_say_why_opens_nothing() {
        Acting silent = new Acting(acting().actor(), caseworker(), null, "OpenCase", NOW);
        assertThatThrownBy(() -> gate(ownFile()).judge(FILE, silent)).isInstanceOf(NullPointerException.class);
    }

    @Test
    @Tag("CON-06")
    void a_recorded_ground_is_called_by_its_provision() {
        for (BasisKind kind : BasisKind.values()) {
            assertThat(new Ground.LegalBasis(kind, new RecordedGroundId(new UUID(12, 1)), TODAY).code())
                    .isEqualTo(kind.name());
        }
    }

    @Test
    @Tag("CON-06")
    void what_a_recorded_ground_lets_through_is_told_with_it() {
        RecordedGroundTerms decided =
                recorded(1, SOC, AMF_TEAM, Purpose.COORDINATION, Category.FAMILY, TODAY, TODAY.plusDays(3), null);
        OwnFile file = new OwnFile(
                FILE, ROBIN, ASSIGNED, List.of(new AgencyFacts(SOC, false)), List.of(), List.of(decided), NOW);
        Judgement judgement = gate(file).judge(FILE, acting());
        assertThat(judgement.reveal(Protected.lock(note(SOC, ROBIN, Category.FAMILY)), (content, ground) -> ground))
                .contains(new Ground.LegalBasis(decided.kind(), decided.id(), TODAY.plusDays(3)));
        assertThat(opens(judgement, note(SOC, ROBIN, Category.PLAN))).isFalse();
        assertThat(judgement.permitsAny(Category.FAMILY)).isTrue();
        assertThat(judgement.permitsAny(Category.PLAN)).isFalse();
    }

    @Test
    @Tag("IDA-07")
    void managing_the_unit_opens_what_names_the_case_and_nothing_written_in_it() {
        OwnFile unassigned = new OwnFile(
                FILE,
                ROBIN,
                new CaseAccess.InOwnUnit(),
                List.of(new AgencyFacts(AMF, true)),
                List.of(),
                List.of(),
                NOW);
        Judgement judgement = gate(unassigned).judge(FILE, managing());
        Keys keys = new Keys(BAS, AMF, ROBIN);
        assertThat(judgement.ground(AMF, Category.KNOWN_AT_AGENCY)).contains(new Ground.ManagedUnit());
        assertThat(opens(judgement, new CaseFile(FILE, keys, "AMF-1", AMF_TEAM, TODAY)))
                .isTrue();
        assertThat(opens(
                        judgement,
                        new Identity(
                                new UUID(9, 2),
                                keys,
                                "Robin",
                                "Sandell",
                                PersonalNumber.stored("200001052380"),
                                Protection.NONE)))
                .isTrue();
        assertThat(opens(
                        judgement,
                        new Assignment(
                                ASSIGNMENT, keys, FILE, new StaffId(new UUID(7, 2)), Assignment.Part.MAIN, TODAY)))
                .isTrue();
        for (Category category : Category.values()) {
            assertThat(opens(judgement, note(AMF, ROBIN, category)))
                    .as("a note, %s", category)
                    .isFalse();
        }
    }

    @Test
    @Tag("IDA-07")
    void a_cover_opens_the_own_agencys_file_and_is_the_ground() {
        CaseAccess covering = new CaseAccess.Covering(COVER, TODAY.plusDays(6));
        OwnFile covered =
                new OwnFile(FILE, ROBIN, covering, List.of(new AgencyFacts(AMF, true)), List.of(), List.of(), NOW);
        Judgement judgement = gate(covered).judge(FILE, managing());
        assertThat(judgement.reveal(Protected.lock(note(AMF, ROBIN, Category.FAMILY)), (content, ground) -> ground))
                .contains(new Ground.Cover(COVER, TODAY.plusDays(6)));
        assertThat(opens(judgement, note(AMF, ROBIN, Category.KNOWN_AT_AGENCY))).isTrue();
    }

    private static Acting managing() {
        MandateInForce manager = mandate(Role.MANAGER, Set.of(Purpose.MANAGEMENT));
        return new Acting(acting().actor(), manager, Purpose.MANAGEMENT, "OpenCase", NOW);
    }

    @Test
    void every_ground_has_a_name_of_its_own() {
        List<Ground> all = List.of(
                new Ground.OwnAgency(ASSIGNMENT),
                new Ground.Cover(COVER, TODAY),
                new Ground.ManagedUnit(),
                new Ground.Consent(consent().id(), TODAY),
                new Ground.Duty(),
                new Ground.NamedRecipient(),
                new Ground.LogReview(),
                new Ground.ParticipantsWill(),
                new Ground.OwnAgencyJob());
        assertThat(all.stream().map(Ground::code))
                .containsExactly(
                        "OWN_AGENCY",
                        "COVER",
                        "MANAGED_UNIT",
                        "CONSENT",
                        "DUTY",
                        "NAMED_RECIPIENT",
                        "LOG_REVIEW",
                        "PARTICIPANTS_WILL",
                        "OWN_AGENCY_JOB");
    }

    @Test
    @Tag("CON-15")
    void the_sensitive_categories_are_those_of_the_requirement() {
        assertThat(Arrays.stream(Category.values()).filter(Category::sensitive))
                .containsExactlyInAnyOrder(
                        Category.WORK_CAPACITY_HEALTH,
                        Category.ADDICTION_TREATMENT,
                        Category.SOBRIETY_RELAPSE,
                        Category.CRIMINAL,
                        Category.FAMILY);
        assertThat(Arrays.stream(Category.values()).filter(category -> !category.consentable()))
                .containsExactly(Category.CONSENT, Category.DRAFT, Category.DUTY_SHEET);
    }

    private static final HandoverId ASKED = new HandoverId(new UUID(12, 1));

    private static SubjectFacts.Proposal proposal(Category... shared) {
        return new SubjectFacts.Proposal(
                ROBIN,
                new CaseAccess.Intake(ASKED, SOC),
                List.of(new AgencyFacts(SOC, false), new AgencyFacts(AMF, true)),
                IntStream.range(0, shared.length)
                        .mapToObj(at ->
                                consent(40 + at, SOC, AMF_TEAM, Purpose.COORDINATION, shared[at], TODAY, TODAY, null))
                        .toList(),
                List.of(),
                NOW);
    }

    @Test
    @Tag("PRO-06")
    void a_proposal_opens_the_senders_identity_contact_and_proposal_and_nothing_else() {
        Judgement judgement = proposals(proposal(Category.KNOWN_AT_AGENCY, Category.HANDOVER, Category.FAMILY))
                .judgeProposal(ASKED, acting());
        assertThat(judgement.permits(SOC, Category.HANDOVER)).isTrue();
        assertThat(judgement.permits(SOC, Category.KNOWN_AT_AGENCY)).isTrue();
        assertThat(judgement.permits(SOC, Category.CONTACT)).isFalse();
        assertThat(judgement.permits(SOC, Category.FAMILY)).isFalse();
        assertThat(judgement.permits(AMF, Category.HANDOVER)).isFalse();
        assertThat(judgement.subject()).contains(ROBIN);
        assertThat(logged.getFirst().objects()).containsExactly(ASKED.value());
        assertThat(logged.getFirst().lines())
                .allSatisfy(line -> assertThat(line.owner()).isEqualTo(SOC));
    }

    @Test
    @Tag("PRO-06")
    @Tag("CON-04")
    void a_proposal_that_is_shared_in_part_opens_nothing_and_the_log_says_nothing_was_given() {
        for (Category missing : CaseAccess.Intake.opened()) {
            Category[] shared = CaseAccess.Intake.opened().stream()
                    .filter(category -> category != missing)
                    .toArray(Category[]::new);
            logged.clear();
            Judgement judgement = proposals(proposal(shared)).judgeProposal(ASKED, acting());
            boolean opens = missing == Category.CONTACT;
            assertThat(judgement.subject().isPresent()).as(missing.name()).isEqualTo(opens);
            assertThat(logged.getFirst().objects()).hasSize(opens ? 1 : 0);
            assertThat(logged.getFirst().lines())
                    .filteredOn(line -> line.decision() instanceof Decision.Permit)
                    .hasSize(opens ? 2 : 0);
        }
    }

    private record Seen() implements View {}

    private Disclosure<Seen> again(boolean covered, Category... shared) {
        Receipt before = new Receipt(new EntryId(new UUID(13, 1)), NOW);
        return proposals(proposal(shared))
                .judgeProposalAgain(
                        ASKED,
                        acting(),
                        before,
                        judgement ->
                                judgement.permits(SOC, Category.HANDOVER) ? Optional.of(new Seen()) : Optional.empty(),
                        seen -> covered);
    }

    @Test
    @Tag("PRO-06")
    void a_proposal_that_stands_open_goes_on_being_shown_as_long_as_all_of_it_may_be() {
        assertThat(again(true, Category.KNOWN_AT_AGENCY, Category.HANDOVER)).isInstanceOf(Disclosure.Granted.class);
        assertThat(logged).isEmpty();
        assertThat(again(false, Category.KNOWN_AT_AGENCY, Category.HANDOVER)).isInstanceOf(Disclosure.Granted.class);
        assertThat(logged).hasSize(1);
        assertThat(again(true, Category.HANDOVER)).isInstanceOf(Disclosure.Withheld.class);
        assertThat(logged).hasSize(2);
    }

    @Test
    @Tag("PRO-06")
    @Tag("CON-04")
    void what_is_received_is_judged_of_the_sender_alone_and_of_what_it_told() {
        AgencyId third = new AgencyId(new UUID(1, 9));
        OwnFile file = new OwnFile(
                FILE,
                ROBIN,
                ASSIGNED,
                List.of(new AgencyFacts(SOC, false), new AgencyFacts(AMF, true), new AgencyFacts(third, false)),
                List.of(
                        consent(40, SOC, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY, null),
                        consent(41, SOC, AMF_TEAM, Purpose.COORDINATION, Category.ECONOMY_DEBT, TODAY, TODAY, null),
                        consent(42, third, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY, null)),
                List.of(),
                NOW);
        Judgement judgement = gate(file)
                .judgeReceived(
                        FILE,
                        SOC,
                        acting(),
                        about -> List.of(
                                Protected.lock(note(SOC, about, Category.ATTENDANCE)),
                                Protected.lock(note(SOC, about, Category.FAMILY)),
                                Protected.lock(note(third, about, Category.ATTENDANCE))));
        assertThat(opens(judgement, note(SOC, ROBIN, Category.ATTENDANCE))).isTrue();
        assertThat(opens(judgement, note(SOC, ROBIN, Category.FAMILY))).isFalse();
        assertThat(opens(judgement, note(SOC, ROBIN, Category.ECONOMY_DEBT))).isFalse();
        assertThat(opens(judgement, note(third, ROBIN, Category.ATTENDANCE))).isFalse();
        assertThat(judgement.permits(AMF, Category.HANDOVER)).isTrue();
        assertThat(judgement.permits(AMF, Category.ATTENDANCE)).isFalse();
        assertThat(logged)
                .singleElement()
                .satisfies(access -> assertThat(access.lines())
                        .extracting(Access.Line::owner)
                        .containsOnly(SOC, AMF));
        logged.clear();
        Judgement unknown =
                gate(new NoFile(FILE, NOW)).judgeReceived(FILE, SOC, acting(), about -> fail("nobody is known"));
        assertThat(unknown.subject()).isEmpty();
        assertThat(logged).hasSize(1);
    }

    @Test
    @Tag("CON-01")
    void of_others_only_whether_they_know_the_participant_is_judged_where_a_page_shows_no_more() {
        AgencyId third = new AgencyId(new UUID(1, 9));
        OwnFile file = new OwnFile(
                FILE,
                ROBIN,
                ASSIGNED,
                List.of(new AgencyFacts(AMF, true), new AgencyFacts(SOC, false), new AgencyFacts(third, false)),
                List.of(
                        consent(50, SOC, AMF_TEAM, Purpose.COORDINATION, Category.KNOWN_AT_AGENCY, TODAY, TODAY, null),
                        consent(51, SOC, AMF_TEAM, Purpose.COORDINATION, Category.FAMILY, TODAY, TODAY, null),
                        consent(52, third, AMF_TEAM, Purpose.COORDINATION, Category.FAMILY, TODAY, TODAY, null)),
                List.of(),
                NOW);
        Judgement judgement = gate(file).judgeOwnAndKnown(FILE, Set.of(Category.HANDOVER), acting());
        assertThat(opens(judgement, note(SOC, ROBIN, Category.KNOWN_AT_AGENCY))).isTrue();
        assertThat(opens(judgement, note(SOC, ROBIN, Category.FAMILY))).isFalse();
        assertThat(opens(judgement, note(third, ROBIN, Category.FAMILY))).isFalse();
        assertThat(judgement.permits(AMF, Category.HANDOVER)).isTrue();
        assertThat(judgement.permits(AMF, Category.FAMILY)).isFalse();
        assertThat(logged.getFirst().lines())
                .allSatisfy(line -> assertThat(line.categories())
                        .containsOnly(line.owner().equals(AMF) ? Category.HANDOVER : Category.KNOWN_AT_AGENCY));
        logged.clear();
        Judgement known = gate(file).judgeKnownAt(third, FILE, acting());
        assertThat(opens(known, note(third, ROBIN, Category.KNOWN_AT_AGENCY))).isFalse();
        assertThat(opens(known, note(SOC, ROBIN, Category.KNOWN_AT_AGENCY))).isFalse();
        assertThat(logged.getFirst().lines()).extracting(Access.Line::owner).containsOnly(third);
    }

    @Test
    @Tag("PRO-06")
    void what_is_not_proposed_to_the_asker_is_judged_not_at_all() {
        HandoverId asked = new HandoverId(new UUID(12, 2));
        Judgement judgement = proposals(new SubjectFacts.NoProposal(NOW)).judgeProposal(asked, acting());
        assertThat(judgement.subject()).isEmpty();
        assertThat(logged.getFirst().participant()).isNull();
        assertThat(logged.getFirst().objects()).isEmpty();
        assertThat(logged.getFirst().lines()).isEmpty();
    }

    private DisclosureGate proposals(SubjectFacts found) {
        FactSource source = new FactSource() {
            @Override
            public SubjectFacts about(CaseFileId file, Acting acting) {
                throw new IllegalStateException("a file was asked for");
            }

            @Override
            public SubjectFacts about(HandoverId proposal, Acting acting) {
                return found;
            }
        };
        return new DisclosureGate(Policies.inForce(), source, log);
    }
}
