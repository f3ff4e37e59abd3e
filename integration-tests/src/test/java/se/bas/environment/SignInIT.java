package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** IDA-01, IDA-03: one signs in at one's own agency, and what is known of the account comes from there. */
class SignInIT {
    private static final String UI = "client_id=bas-ui&response_type=code&scope=openid"
            + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

    @Test
    void the_token_tells_which_agency_vouches_for_whom() {
        JsonObject claims = Tokens.claims(Tokens.of("soc-handlaggare"));
        assertThat(claims.getString("agency_idp")).isEqualTo("soc");
        assertThat(claims.getString("identity_provider")).isEqualTo("soc");
        assertThat(claims.getString("agency_subject")).isEqualTo(idOf("soc-handlaggare"));
        assertThat(claims.getString("org_affiliation")).isEqualTo("soc-handlaggare@299999-0018");
        assertThat(claims.getString("loa")).isEqualTo("http://id.elegnamnden.se/loa/1.0/loa3");
        assertThat(claims.getString("name")).isEqualTo("Maria Lindqvist");
        assertThat(claims).doesNotContainKey("email");
    }

    @Test
    void the_ids_of_the_demo_accounts_follow_from_their_names() {
        assertThat(DemoAccount.all(TestEnvironment.project()))
                .allSatisfy(account -> assertThat(account.id()).isEqualTo(idOf(account.name())));
    }

    @Test
    void the_start_page_offers_the_three_organisations_and_no_password() {
        Visitor.Page page = new Visitor().get(start());
        assertThat(page.body())
                .contains("social-soc", "social-amf", "social-af")
                .doesNotContain("type=\"password\"");
    }

    @Test
    void a_password_sent_to_bas_itself_gets_no_token() {
        Visitor.Page answer = new Visitor()
                .post(
                        URI.create(TestEnvironment.addresses().issuer("bas") + "/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "bas-api-demo",
                                "username", "soc.soc-handlaggare",
                                "password", "soc-handlaggare"));
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("access_token");
    }

    private static URI start() {
        Addresses addresses = TestEnvironment.addresses();
        return URI.create(addresses.issuer("bas") + "/protocol/openid-connect/auth?" + UI + "&redirect_uri="
                + addresses.app() + "/arrival/oidcclient/redirect/bas");
    }

    private static String idOf(String account) {
        return java.util
                .UUID
                .nameUUIDFromBytes(("bas-demo:" + account).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
