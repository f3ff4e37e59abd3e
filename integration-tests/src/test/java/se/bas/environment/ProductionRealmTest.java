package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an installation imports into its Keycloak. */
@Tag("IDA-01")
class ProductionRealmTest {
    private static final Path PROJECT = TestEnvironment.project();

    private static JsonObject realm(String... agencies) throws IOException {
        try (JsonReader reader = Json.createReader(new StringReader(ProductionRealm.of(PROJECT, List.of(agencies))))) {
            return reader.readObject();
        }
    }

    private static List<String> each(JsonObject realm, String array, String key) {
        return realm.getJsonArray(array).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString(key))
                .toList();
    }

    @Test
    void has_none_of_the_demos_clients_providers_or_secrets() throws IOException {
        JsonObject realm = realm();
        assertThat(each(realm, "clients", "clientId"))
                .contains("bas-ui")
                .noneMatch(id -> id.startsWith("bas-api-") || id.equals("bas-other"));
        assertThat(realm.getJsonArray("identityProviders")).isEmpty();
        assertThat(realm.getJsonArray("identityProviderMappers")).isEmpty();
        assertThat(realm.toString())
                .doesNotContain("http://")
                .doesNotContainPattern("@[A-Z_]+@")
                .contains("${BAS_UI_SECRET}");
        assertThat(realm.getString("sslRequired")).isEqualTo("all");
        assertThat(realm.getBoolean("bruteForceProtected")).isTrue();
        assertThat(realm).doesNotContainKey("users");
    }

    @Test
    void each_agency_gets_a_provider_that_says_nothing_of_another() throws IOException {
        JsonObject realm = realm("soc", "amf");
        assertThat(each(realm, "identityProviders", "alias")).containsExactly("soc", "amf");
        List<String> mappers = each(realm("soc"), "identityProviderMappers", "name");
        assertThat(mappers).contains("agency_idp", "agency_subject", "org_affiliation", "loa", "username", "staff");
        assertThat(each(realm, "identityProviderMappers", "identityProviderAlias"))
                .hasSize(2 * mappers.size());
        String amf = realm.getJsonArray("identityProviders").getJsonObject(1).toString()
                + realm.getJsonArray("identityProviderMappers").getValuesAs(JsonObject.class).stream()
                        .filter(mapper ->
                                mapper.getString("identityProviderAlias").equals("amf"))
                        .toList();
        assertThat(amf)
                .contains("${BAS_IDP_AMF_CLIENT_SECRET}", "\"attribute.value\":\"amf\"")
                .doesNotContainIgnoringCase("soc\"")
                .doesNotContain("_SOC_");
    }

    @Test
    void an_alias_is_one_that_the_database_takes() {
        assertThatThrownBy(() -> realm("SOC nämnd")).isInstanceOf(CannotStart.class);
    }
}
