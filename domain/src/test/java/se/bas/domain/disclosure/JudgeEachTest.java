package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.bas.domain.disclosure.World.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.DisclosureGate.Listed;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;

/** A list of which each line shows something else: each is judged and logged for what it shows, and for no more. */
@Tag("LOG-01")
class JudgeEachTest {
    private static final Receipt BEFORE = new Receipt(new EntryId(new UUID(12, 1)), NOW);
    private static final UUID TASK = new UUID(12, 2);

    private final List<Access> logged = new ArrayList<>();
    private final DisclosureGate gate = new DisclosureGate(
            Policies.inForce(),
            (file, acting) -> {
                throw new IllegalStateException("the list has its facts");
            },
            (acting, accesses) -> {
                logged.addAll(accesses);
                return accesses.stream()
                        .map(access -> new Receipt(new EntryId(UUID.randomUUID()), access.at()))
                        .toList();
            });

    private static Listed listed(CaseFileId file, CaseAccess access, Category... shown) {
        OwnFile own = new OwnFile(file, ROBIN, access, List.of(new AgencyFacts(AMF, true)), List.of(), List.of(), NOW);
        return new Listed(own, new TreeSet<>(List.of(shown)), List.of(TASK));
    }

    private static boolean opens(Judgement judgement, Category category) {
        return judgement
                .reveal(Protected.lock(note(AMF, ROBIN, category)), (content, ground) -> content)
                .isPresent();
    }

    private static final CaseFileId OTHER = new CaseFileId(new UUID(12, 3));

    @Test
    void each_opens_what_it_shows_and_nothing_more() {
        List<Judgement> judged = gate.judgeEach(
                List.of(
                        listed(FILE, ASSIGNED, Category.PLAN),
                        listed(OTHER, ASSIGNED, Category.ATTENDANCE, Category.FAMILY)),
                acting());
        for (Category category : Category.consentables()) {
            assertThat(opens(judged.getFirst(), category)).isEqualTo(category == Category.PLAN);
            assertThat(opens(judged.getLast(), category))
                    .isEqualTo(EnumSet.of(Category.ATTENDANCE, Category.FAMILY).contains(category));
        }
        assertThat(logged).extracting(Access::file).containsExactly(FILE, OTHER);
        assertThat(logged.getFirst().objects()).containsExactly(TASK);
        assertThat(logged.getFirst().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.categories()).containsExactly(Category.PLAN));
        assertThat(judged.getFirst().receipt()).isNotEqualTo(judged.getLast().receipt());
    }

    @Test
    void what_is_denied_is_in_the_log_and_opens_nothing() {
        List<Judgement> judged = gate.judgeEach(List.of(listed(FILE, new CaseAccess.None(), Category.PLAN)), acting());
        assertThat(opens(judged.getFirst(), Category.PLAN)).isFalse();
        assertThat(logged).hasSize(1);
    }

    @Test
    void of_a_list_that_stands_open_only_what_is_new_is_logged() {
        List<Listed> all = List.of(
                listed(FILE, ASSIGNED, Category.PLAN),
                listed(OTHER, ASSIGNED, Category.ATTENDANCE),
                listed(FILE, ASSIGNED, Category.FAMILY));
        List<Judgement> judged = gate.judgeEachAgain(
                all, acting(), BEFORE, one -> one.file().file().equals(FILE));
        assertThat(logged).extracting(Access::file).containsExactly(OTHER);
        assertThat(judged).hasSize(3);
        assertThat(judged.get(0).receipt()).isEqualTo(BEFORE);
        assertThat(judged.get(1).receipt()).isNotEqualTo(BEFORE);
        assertThat(judged.get(2).receipt()).isEqualTo(BEFORE);
        assertThat(opens(judged.get(0), Category.PLAN)).isTrue();
        assertThat(opens(judged.get(1), Category.ATTENDANCE)).isTrue();
        assertThat(opens(judged.get(2), Category.FAMILY)).isTrue();
    }

    @Test
    void what_has_closed_is_logged_whatever_was_covered() {
        List<Judgement> judged = gate.judgeEachAgain(
                List.of(listed(FILE, new CaseAccess.None(), Category.PLAN)), acting(), BEFORE, one -> true);
        assertThat(logged).hasSize(1);
        assertThat(opens(judged.getFirst(), Category.PLAN)).isFalse();
    }

    @Test
    void nothing_is_opened_when_the_log_cannot_be_written() {
        DisclosureGate withoutLog = new DisclosureGate(
                Policies.inForce(),
                (file, acting) -> {
                    throw new IllegalStateException("facts");
                },
                (acting, all) -> {
                    throw new IllegalStateException("log");
                });
        List<Listed> one = List.of(listed(FILE, ASSIGNED, Category.PLAN));
        assertThatThrownBy(() -> withoutLog.judgeEach(one, acting())).hasMessage("log");
        assertThatThrownBy(() -> withoutLog.judgeEachAgain(one, acting(), BEFORE, same -> false))
                .hasMessage("log");
    }
}
