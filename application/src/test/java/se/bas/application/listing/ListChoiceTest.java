package se.bas.application.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.application.audit.LogFilter.Show;
import se.bas.application.casework.CaseColumn;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.application.casework.CaseFilter.Sort;
import se.bas.domain.listing.ListKind;

@Tag("UIX-13")
class ListChoiceTest {
    private static final ListChoice QUIET =
            new ListChoice.Cases(Sort.LONGEST_QUIET, Set.of(Only.QUIET_30_DAYS), Set.of(CaseColumn.NUMBER));

    @Test
    void what_was_saved_is_read_again() {
        assertThat(QUIET.words()).containsExactly("only:QUIET_30_DAYS", "sort:LONGEST_QUIET", "without:NUMBER");
        assertThat(ListChoice.exactly(ListKind.CASES, QUIET.words())).contains(QUIET);
        for (Show show : Show.values()) {
            ListChoice log = new ListChoice.Log(show);
            assertThat(ListChoice.exactly(ListKind.LOG, log.words())).contains(log);
        }
    }

    @Test
    void what_is_so_from_the_beginning_is_not_said() {
        assertThat(ListChoice.Cases.PLAIN.words()).isEmpty();
        assertThat(ListChoice.Log.PLAIN.words()).isEmpty();
        assertThat(ListChoice.exactly(ListKind.CASES, List.of())).contains(ListChoice.Cases.PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text:Robin", "only:Robin", "sort:OPENED Robin", "Robin", "show:DENIED", "sort:NAME", ""})
    void nothing_else_can_be_saved(String word) {
        assertThat(ListChoice.exactly(ListKind.CASES, List.of(word))).isEmpty();
    }

    @Test
    void two_that_rule_each_other_out_cannot_be_saved() {
        assertThat(ListChoice.exactly(ListKind.CASES, List.of("only:QUIET_14_DAYS", "only:QUIET_30_DAYS")))
                .isEmpty();
        assertThat(ListChoice.exactly(ListKind.CASES, List.of("sort:OPENED", "sort:CASE_NUMBER")))
                .isEmpty();
    }

    @Test
    void a_word_of_another_release_is_passed_over() {
        assertThat(ListChoice.read(ListKind.CASES, List.of("sort:BY_THE_MOON", "only:QUIET_30_DAYS")))
                .isEqualTo(new ListChoice.Cases(Sort.NAME, Set.of(Only.QUIET_30_DAYS), Set.of()));
    }
}
