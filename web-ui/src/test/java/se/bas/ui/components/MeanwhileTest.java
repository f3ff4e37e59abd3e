package se.bas.ui.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.ui.components.Meanwhile.Both;

@Tag("UIX-14")
class MeanwhileTest {
    private static Both<String> both(AtomicReference<String> mine, String theirs) {
        return new Both<>("label", mine::get, theirs, text -> text, mine::set);
    }

    @Test
    void only_what_differs_is_told_and_what_is_taken_differs_no_more() {
        for (String typed : List.of("", "before", "mine")) {
            for (String saved : List.of("", "before", "theirs")) {
                AtomicReference<String> mine = new AtomicReference<>(typed);
                Both<String> field = both(mine, saved);
                assertThat(field.differs()).as("%s, %s", typed, saved).isEqualTo(!typed.equals(saved));
                field.take().accept(field.theirs());
                assertThat(field.differs()).isFalse();
                assertThat(mine.get()).isEqualTo(saved);
            }
        }
    }

    @Test
    void what_is_typed_while_it_is_shown_counts() {
        AtomicReference<String> mine = new AtomicReference<>("mine");
        Both<String> field = both(mine, "theirs");
        mine.set("theirs");
        assertThat(field.differs()).isFalse();
    }
}
