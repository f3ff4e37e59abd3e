package se.bas.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsPartsTest {
    @ParameterizedTest
    @CsvSource({"å,160,1", "å,161,2", "å,306,2", "å,307,3", "€,80,1", "€,81,2", "–,70,1", "–,71,2", "–,135,3", "a,0,1"})
    void an_sms_goes_in_so_many_parts(String character, int times, int parts) {
        assertThat(SmsParts.of(character.repeat(times))).isEqualTo(parts);
    }
}
