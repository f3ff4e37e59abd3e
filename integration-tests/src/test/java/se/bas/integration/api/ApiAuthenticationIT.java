package se.bas.integration.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.environment.Tokens;
import se.bas.integration.Demo;

class ApiAuthenticationIT {
    private static final String CASE = "/cases/" + Demo.file(Demo.ROBIN_AT_SOC);

    private static void isUnauthorised(Api api) throws Exception {
        for (String path : new String[] {"/me", "/cases", CASE, CASE + "/consents"}) {
            Api.Answer answer = api.get(path);
            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.body()).as(path).doesNotContain("Robin").doesNotContain("SOC-2026");
        }
    }

    @Test
    void without_a_token_nothing_is_given() throws Exception {
        isUnauthorised(Api.withoutToken());
    }

    @Test
    void a_token_of_another_realm_is_no_token() throws Exception {
        isUnauthorised(Api.withToken(Tokens.ofAgencyRealm("soc-handlaggare")));
    }

    @Test
    void a_token_of_another_client_is_no_token() throws Exception {
        isUnauthorised(Api.withToken(Tokens.ofOtherClient("soc-handlaggare")));
    }

    @Test
    void an_unsigned_token_is_no_token() throws Exception {
        String[] signed = Tokens.of("soc-handlaggare").split("\\.", -1);
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(UTF_8));
        isUnauthorised(Api.withToken(none + "." + signed[1] + "."));
        isUnauthorised(Api.withToken(none + "." + signed[1] + "." + signed[2]));
    }

    @Test
    void a_token_that_was_changed_is_no_token() throws Exception {
        String[] signed = Tokens.of("af-handlaggare").split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(signed[1]), UTF_8)
                .replace("\"agency_idp\":\"af\"", "\"agency_idp\":\"soc\"");
        String changed = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8));
        assertThat(changed).isNotEqualTo(signed[1]);
        isUnauthorised(Api.withToken(signed[0] + "." + changed + "." + signed[2]));
    }

    @Test
    void an_expired_token_is_no_token() throws Exception {
        isUnauthorised(Api.withToken(Tokens.expired("soc-handlaggare")));
    }

    @ParameterizedTest
    @Tag("IDA-02")
    @Tag("IDA-04")
    @Tag("IDA-05")
    @ValueSource(strings = {"soc-utan", "soc-loa2", "soc-annan-org"})
    void a_right_token_without_a_mandate_is_forbidden(String account) throws Exception {
        Api api = Api.as(account);
        for (String path : new String[] {"/me", "/cases", CASE, "/recipients"}) {
            Api.Answer answer = api.get(path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.json().getString("type")).isEqualTo("urn:bas:problem:no-mandate");
        }
    }

    @Test
    @Tag("IDA-05")
    void with_several_mandates_one_must_be_named() throws Exception {
        Api manager = Api.as("soc-chef");
        assertThat(manager.get("/me").json().getJsonArray("mandates")).hasSize(2);
        assertThat(manager.get("/cases").status()).isEqualTo(403);
    }

    @Test
    void me_is_who_the_token_stands_for() throws Exception {
        Api.Answer me = Api.as("soc-handlaggare").get("/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.json().getString("name")).isEqualTo("Maria Lindqvist");
        assertThat(me.json().getJsonArray("mandates").getJsonObject(0).getString("agency"))
                .isEqualTo("soc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "registrator", "soc-granskare", "amf-granskare"})
    @Tag("IDA-06")
    void who_has_nothing_to_do_with_cases_gets_none(String account) throws Exception {
        Api api = Api.as(account);
        assertThat(api.get("/cases").status()).isEqualTo(403);
        assertThat(api.get(CASE).status()).isEqualTo(404);
        assertThat(api.get("/cases/" + Demo.file(Demo.ROBIN_AT_AMF)).status()).isEqualTo(404);
    }
}
