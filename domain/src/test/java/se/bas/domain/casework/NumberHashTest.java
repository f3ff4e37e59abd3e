package se.bas.domain.casework;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberHashTest {
    private static final PersonalNumber NUMBER = PersonalNumber.stored("199006022397");

    @Test
    void is_the_same_for_the_same_number_and_key_and_no_other() {
        NumberHash hash = NumberHash.of(NUMBER, "one key".getBytes(US_ASCII));
        assertThat(hash).isEqualTo(NumberHash.of(NUMBER, "one key".getBytes(US_ASCII)));
        assertThat(hash).isNotEqualTo(NumberHash.of(NUMBER, "another".getBytes(US_ASCII)));
        assertThat(hash)
                .isNotEqualTo(NumberHash.of(PersonalNumber.stored("199107172380"), "one key".getBytes(US_ASCII)));
        assertThat(hash.bytes()).hasSize(32);
        assertThat(hash.toString()).doesNotContain(hash.hex());
    }
}
