package se.bas.ui.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnsavedTest {
    private final AtomicReference<@Nullable String> text = new AtomicReference<>("from before");
    private final AtomicReference<@Nullable Integer> number = new AtomicReference<>();
    private final Unsaved unsaved = new Unsaved();

    private void open() {
        unsaved.watch(text::get);
        unsaved.watch(number::get);
        unsaved.begin();
    }

    @Test
    void what_stood_there_when_the_form_was_opened_is_nothing_typed() {
        open();
        assertThat(unsaved.isThere()).isFalse();
    }

    @Test
    void any_field_counts_also_one_that_was_emptied_or_filled() {
        open();
        text.set("");
        assertThat(unsaved.isThere()).isTrue();
        text.set("from before");
        assertThat(unsaved.isThere()).isFalse();
        number.set(3);
        assertThat(unsaved.isThere()).isTrue();
    }
}
