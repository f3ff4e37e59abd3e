package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.integration.Demo;

/** A case that is closed and one that does not exist cannot be told apart. */
@Tag("CON-04")
class ClosedIsUnknownIT {
    private static final List<String> FILES = List.of(Demo.ROBIN_AT_SOC, Demo.ROBIN_AT_AMF, Demo.ROBIN_AT_AF);

    @ParameterizedTest
    @ValueSource(strings = {"soc-handlaggare", "amf-handlaggare", "af-handlaggare"})
    void a_foreign_case_is_an_unknown_case(String account) throws Exception {
        Api api = Api.as(account);
        Api.Answer unknown = api.openCase(UUID.randomUUID());
        assertThat(unknown.status()).isEqualTo(404);
        int own = 0;
        for (String caseNumber : FILES) {
            Api.Answer answer = api.openCase(Demo.file(caseNumber));
            if (caseNumber.toLowerCase(Locale.ROOT).startsWith(account.substring(0, account.indexOf('-')) + "-")) {
                own++;
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.json().getString("caseNumber")).isEqualTo(caseNumber);
            } else {
                assertThat(answer).isEqualTo(unknown);
                assertThat(api.get("/cases/" + Demo.file(caseNumber) + "/consents"))
                        .isEqualTo(unknown);
            }
        }
        assertThat(own).isEqualTo(1);
    }

    @Test
    @Tag("IDA-07")
    void a_case_of_my_own_agency_that_is_not_mine_is_an_unknown_case() throws Exception {
        Api colleague = Api.as("soc-handlaggare2");
        assertThat(colleague.openCase(Demo.file(Demo.ROBIN_AT_SOC))).isEqualTo(colleague.openCase(UUID.randomUUID()));
    }

    @Test
    void an_id_that_is_none_is_an_unknown_case_too() throws Exception {
        Api api = Api.as("soc-handlaggare");
        assertThat(api.get("/cases/Robin")).isEqualTo(api.openCase(UUID.randomUUID()));
    }

    @Test
    void nothing_can_be_written_on_a_foreign_case() throws Exception {
        Api amf = Api.as("amf-handlaggare");
        String consent = Consents.draft(Demo.SOC_UNIT, "ATTENDANCE");
        UUID foreign = Demo.file(Demo.ROBIN_AT_SOC);
        UUID unknown = UUID.randomUUID();
        assertThat(amf.post("/cases/" + foreign + "/consents", consent))
                .isEqualTo(amf.post("/cases/" + unknown + "/consents", consent));
        assertThat(amf.post("/cases/" + foreign + "/consents/" + unknown + "/withdrawal", "{}"))
                .isEqualTo(amf.post("/cases/" + unknown + "/consents/" + unknown + "/withdrawal", "{}"));
    }
}
