package se.bas.ui.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.ui.components.Meanwhile.Both;

@Tag("UIX-14")
class MeanwhileTest {
    @Test
    void only_what_differs_is_told_and_what_is_taken_differs_no_more() {
        for (String typed : List.of("", "before", "mine")) {
            for (String saved : List.of("", "before", "theirs")) {
                TextField mine = new TextField();
                mine.setValue(typed);
                Both field = Both.of("label", mine, saved);
                assertThat(field.theirs()).isEqualTo(saved);
                assertThat(field.differs().getAsBoolean())
                        .as("%s, %s", typed, saved)
                        .isEqualTo(!typed.equals(saved));
                field.take().run();
                assertThat(field.differs().getAsBoolean()).isFalse();
                assertThat(mine.getValue()).isEqualTo(saved);
            }
        }
    }

    @Test
    void what_is_typed_while_it_is_shown_counts() {
        TextField mine = new TextField();
        mine.setValue("mine");
        Both field = Both.of("label", mine, "theirs");
        mine.setValue("theirs");
        assertThat(field.differs().getAsBoolean()).isFalse();
    }
}
