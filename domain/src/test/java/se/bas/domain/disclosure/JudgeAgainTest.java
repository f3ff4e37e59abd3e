package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bas.domain.disclosure.World.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.ForeignFile;
import se.bas.domain.disclosure.SubjectFacts.NoFile;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;

/** A page that stands open asks again: the log has whatever is new to it, and nothing is released before. */
@Tag("LOG-01")
class JudgeAgainTest {
    private static final Receipt BEFORE = new Receipt(new EntryId(new UUID(12, 1)), NOW.minusSeconds(60));

    private final List<Access> logged = new ArrayList<>();
    private final AccessLog log = (acting, accesses) -> {
        logged.addAll(accesses);
        return accesses.stream()
                .map(access -> new Receipt(new EntryId(UUID.randomUUID()), access.at()))
                .toList();
    };

    private record Shown(boolean attendance, Instant at) implements View {}

    private static Optional<Shown> read(Judgement judgement) {
        boolean attendance = judgement
                .reveal(Protected.lock(note(SOC, ROBIN, Category.ATTENDANCE)), (content, ground) -> content)
                .isPresent();
        return judgement.permits(AMF, Category.PLAN)
                ? Optional.of(new Shown(attendance, judgement.receipt().at()))
                : Optional.empty();
    }

    private static OwnFile ownFile(CaseAccess access) {
        return new OwnFile(
                FILE,
                ROBIN,
                access,
                List.of(new AgencyFacts(SOC, false), new AgencyFacts(AMF, true)),
                List.of(consent()),
                List.of(),
                NOW);
    }

    private DisclosureGate gate(SubjectFacts found) {
        return new DisclosureGate(Policies.inForce(), (file, acting) -> found, log);
    }

    private Disclosure<Shown> again(SubjectFacts found, boolean covered) {
        return gate(found).judgeAgain(FILE, acting(), BEFORE, JudgeAgainTest::read, shown -> covered);
    }

    @Test
    void what_is_covered_is_shown_under_the_entry_there_is() {
        Disclosure<Shown> answer = again(ownFile(ASSIGNED), true);
        assertThat(answer).isEqualTo(new Disclosure.Granted<>(new Shown(true, NOW), new Receipt(BEFORE.entry(), NOW)));
        assertThat(logged).isEmpty();
    }

    @Test
    void what_is_new_is_in_the_log_with_every_decision() {
        Disclosure<Shown> answer = again(ownFile(ASSIGNED), false);
        assertThat(answer).isInstanceOf(Disclosure.Granted.class);
        assertThat(answer.receipt().entry()).isNotEqualTo(BEFORE.entry());
        assertThat(logged).hasSize(1);
        gate(ownFile(ASSIGNED)).judge(FILE, acting());
        assertThat(logged.get(0)).isEqualTo(logged.get(1));
    }

    @Test
    void of_the_own_information_alone_nothing_of_others_is_read_or_logged() {
        for (boolean covered : new boolean[] {true, false}) {
            logged.clear();
            Disclosure<Shown> answer = gate(ownFile(ASSIGNED))
                    .judgeOwnAgain(
                            FILE,
                            Set.of(Category.PLAN, Category.ATTENDANCE),
                            acting(),
                            BEFORE,
                            JudgeAgainTest::read,
                            shown -> covered);
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Disclosure.Granted.class,
                            granted -> assertThat(granted.view()).isEqualTo(new Shown(false, NOW)));
            assertThat(logged).hasSize(covered ? 0 : 1);
            assertThat(logged)
                    .allSatisfy(access -> assertThat(access.lines())
                            .extracting(Access.Line::owner)
                            .containsOnly(AMF));
        }
    }

    @Test
    void what_has_closed_is_withheld_and_in_the_log_whatever_was_covered() {
        CaseFileId asked = FILE;
        for (SubjectFacts closed : List.of(
                ownFile(new CaseAccess.None()), new NoFile(asked, NOW), new ForeignFile(asked, SOC, ROBIN, NOW))) {
            logged.clear();
            assertThat(again(closed, true)).isInstanceOf(Disclosure.Withheld.class);
            assertThat(logged).hasSize(1);
        }
    }

    @Test
    void nothing_new_is_released_when_the_log_cannot_be_written() {
        DisclosureGate withoutLog =
                new DisclosureGate(Policies.inForce(), (file, acting) -> ownFile(ASSIGNED), (acting, all) -> {
                    throw new IllegalStateException("log");
                });
        assertThatThrownBy(() -> withoutLog.judgeAgain(FILE, acting(), BEFORE, JudgeAgainTest::read, shown -> false))
                .hasMessage("log");
    }
}
