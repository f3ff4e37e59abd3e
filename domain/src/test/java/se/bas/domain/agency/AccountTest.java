package se.bas.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {
    private static Account affiliated(String affiliation) {
        return new Account("soc", "subject", affiliation, "");
    }

    @ParameterizedTest
    @Tag("IDA-02")
    @CsvSource({
        "maria@299999-0018, true",
        "maria@2999990018, true",
        "maria@work@299999-0018, true",
        "maria@212000-0000, false",
        "299999-0018, false",
        "@299999-0018, false",
        "maria@, false",
        "'', false"
    })
    void the_affiliation_must_end_in_the_agencys_organisation_number(String affiliation, boolean own) {
        assertThat(affiliated(affiliation).affiliatedWith("299999-0018")).isEqualTo(own);
    }

    @ParameterizedTest
    @Tag("IDA-04")
    @CsvSource({
        "http://id.elegnamnden.se/loa/1.0/loa3, true",
        "http://id.elegnamnden.se/loa/1.0/loa4, true",
        "http://id.elegnamnden.se/loa/1.0/loa2, false",
        "loa3, false",
        "'', false"
    })
    void below_level_three_is_not_enough_and_what_is_not_known_neither(String level, boolean enough) {
        assertThat(Assurance.sufficient(level)).isEqualTo(enough);
    }

    @Test
    void an_account_does_not_tell_whose_it_is() {
        assertThat(affiliated("maria@299999-0018").toString())
                .doesNotContain("subject")
                .doesNotContain("maria");
    }

    @Test
    void a_name_is_read_in_the_readers_language_and_else_in_swedish() {
        Name name = new Name("Boendestödet", "Housing support");
        assertThat(name.in(Locale.ENGLISH)).isEqualTo("Housing support");
        assertThat(name.in(Locale.UK)).isEqualTo("Housing support");
        assertThat(name.in(Locale.of("sv", "SE"))).isEqualTo("Boendestödet");
        assertThat(name.in(Locale.FRENCH)).isEqualTo("Boendestödet");
    }

    @ParameterizedTest
    @Tag("IDA-10")
    @CsvSource({"0, true", "299, true", "300, true", "301, false", "-30, true", "-31, false", "36000, false"})
    void a_sign_in_is_fresh_for_five_minutes(long secondsAgo, boolean fresh) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        assertThat(affiliated("").signedIn(now.minusSeconds(secondsAgo)).signedInAfresh(now))
                .isEqualTo(fresh);
    }

    @Test
    @Tag("IDA-10")
    void a_sign_in_at_an_unknown_time_is_never_fresh() {
        assertThat(affiliated("").signedInAfresh(Instant.EPOCH)).isFalse();
    }

    @Test
    @Tag("IDA-03")
    void the_same_account_is_the_same_subject_at_the_same_provider() {
        Account maria = new Account("soc", "1", "maria@299999-0018", "loa3");
        assertThat(maria.sameAs(new Account("soc", "1", "", "").signedIn(Instant.EPOCH)))
                .isTrue();
        assertThat(maria.sameAs(new Account("soc", "2", "maria@299999-0018", "loa3")))
                .isFalse();
        assertThat(maria.sameAs(new Account("amf", "1", "maria@299999-0018", "loa3")))
                .isFalse();
        assertThat(new Account("soc", "", "", "").sameAs(new Account("soc", "", "", "")))
                .isFalse();
    }
}
