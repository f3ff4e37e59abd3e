package se.bas.ui.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.bas.domain.consent.ConsentDraft;

class InformationTextTest {
    @Test
    void the_information_text_shown_is_one_that_the_domain_accepts() {
        assertThat(ConsentDraft.INFORMATION_VERSIONS).contains(InformationText.VERSION);
    }
}
