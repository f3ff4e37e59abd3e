package se.bas.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ACC-07")
class LixTest {
    @Test
    void nothing_is_easy_to_read() {
        assertThat(Lix.of(List.of())).isZero();
        assertThat(Lix.of(List.of("", " – … "))).isZero();
    }

    @Test
    void it_is_the_words_of_a_sentence_and_the_share_of_long_ones() {
        // Four words in one sentence, none longer than six letters.
        assertThat(Lix.of(List.of("Du kan säga nej."))).isEqualTo(4);
        // Eight words in two sentences, two of them long: 4 + 25.
        assertThat(Lix.of(List.of("Du kan säga nej. Samtycket gäller till slutdatum.")))
                .isEqualTo(4 + 25);
        // A word of six letters is short, one of seven long.
        assertThat(Lix.of(List.of("sexsex"))).isEqualTo(1);
        assertThat(Lix.of(List.of("sjusjus"))).isEqualTo(101);
    }

    @Test
    void a_paragraph_ends_a_sentence_and_a_stop_within_a_number_does_not() {
        assertThat(Lix.of(List.of("Du kan", "säga nej"))).isEqualTo(2);
        assertThat(Lix.of(List.of("Ring 10.30 i dag! Nej? Jo..."))).isEqualTo(Math.round(7 / 3f));
    }
}
