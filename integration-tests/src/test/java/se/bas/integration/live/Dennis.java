package se.bas.integration.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.api.Api;
import se.bas.integration.api.Consents;

/** Known to all three agencies; what he agrees to and takes back, by way of the API. */
final class Dennis {
    static final UUID AT_SOC = Demo.file(Demo.DENNIS_AT_SOC);
    static final UUID AT_AMF = Demo.file(Demo.DENNIS_AT_AMF);
    static final UUID AT_AF = Demo.file(Demo.DENNIS_AT_AF);

    private Dennis() {}

    static Api soc() {
        return Api.as("soc-handlaggare");
    }

    /** Lets AMF's team see these of SOC's, from today on. */
    static String lets(String... categories) throws Exception {
        return register(Consents.draft(Demo.AMF_TEAM, categories));
    }

    static String register(String draft) throws Exception {
        Api.Answer answer = soc().post("/cases/" + AT_SOC + "/consents", draft);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    /** The instant from which on it is withdrawn, by the one clock of this machine. */
    static Instant withdraws(String consent) throws Exception {
        Api.Answer answer = soc().post("/cases/" + AT_SOC + "/consents/" + consent + "/withdrawal", "{}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Instant.parse(answer.json().getString("at"));
    }

    static void withdrawsEverything() throws Exception {
        Api.Answer answer =
                Api.as("registrator").post("/withdrawals", "{\"personalNumber\":\"" + Demo.DENNIS_NUMBER + "\"}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Something of his is written, and is the same as before. */
    static void isTouched() throws SQLException {
        OwnersDatabase.run(
                "update case_file set opened_on = opened_on where case_number = '" + Demo.DENNIS_AT_SOC + "'");
    }
}
