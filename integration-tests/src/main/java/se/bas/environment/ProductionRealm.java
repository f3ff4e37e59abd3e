package se.bas.environment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonCollectors;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Realm {@code bas} as an installation imports it: made of the demo's, so that flows, mappers and lifetimes are the ones that
 * are tested. Without the demo's clients and providers, over https alone, and with {@code ${…}} for every address and secret;
 * Keycloak puts in what its surroundings give.
 */
final class ProductionRealm {
    private static final Map<String, String> ADDRESSES = Map.of(
            "issuer", "ISSUER",
            "authorizationUrl", "AUTHORIZATION_URL",
            "tokenUrl", "TOKEN_URL",
            "userInfoUrl", "USERINFO_URL",
            "jwksUrl", "JWKS_URL",
            "logoutUrl", "LOGOUT_URL",
            "clientId", "CLIENT_ID",
            "clientSecret", "CLIENT_SECRET");

    private final JsonObject demo;

    private ProductionRealm(JsonObject demo) {
        this.demo = demo;
    }

    /** {@code ./bas realm}: prints it, with a provider for each agency that is named. */
    public static void main(String[] agencies) throws IOException {
        System.out.write(of(Path.of(System.getProperty("bas.project", ".")), List.of(agencies))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        System.out.println();
    }

    /**
     * The realm as JSON.
     *
     * @param agencies the aliases of the agencies' identity providers, as table {@code agency} has them
     */
    static String of(Path project, List<String> agencies) throws IOException {
        for (String agency : agencies) {
            if (!agency.matches("[a-z]{2,12}")) {
                throw new CannotStart("An agency's alias is two to twelve small letters a–z, not " + agency);
            }
        }
        String text = Files.readString(project.resolve("config/keycloak/realms/bas.json"))
                // A node that tests start beside the first.
                .replaceAll(",\\s*\"@SECOND_NODE_URL@[^\"]*\"", "")
                .replace("@APP_URL@", "${BAS_APP_URL}")
                .replace("@UI_SECRET@", "${BAS_UI_SECRET}");
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return pretty(new ProductionRealm(reader.readObject()).with(agencies));
        }
    }

    private JsonObject with(List<String> agencies) {
        JsonArray clients = only(demo.getJsonArray("clients"), client -> !client.getBoolean("publicClient"));
        List<String> kept = clients.getValuesAs(JsonObject.class).stream()
                .map(client -> client.getString("clientId"))
                .toList();
        String template =
                demo.getJsonArray("identityProviders").getJsonObject(0).getString("alias");
        return Json.createObjectBuilder(demo)
                .add("sslRequired", "all")
                .add("clients", clients)
                .add(
                        "scopeMappings",
                        only(demo.getJsonArray("scopeMappings"), scope -> kept.contains(scope.getString("client"))))
                .add("identityProviders", each(agencies, agency -> Stream.of(provider(template, agency))))
                .add("identityProviderMappers", each(agencies, agency -> mappers(template, agency)))
                .build();
    }

    private JsonObject provider(String template, String agency) {
        JsonObject known =
                find("identityProviders", "alias", template).findFirst().orElseThrow();
        JsonObjectBuilder config = Json.createObjectBuilder(known.getJsonObject("config"));
        ADDRESSES.forEach((key, name) -> config.add(key, variable(agency, name)));
        return Json.createObjectBuilder(known)
                .add("alias", agency)
                .add("displayName", variable(agency, "NAME"))
                .add("config", config)
                .build();
    }

    private Stream<JsonObject> mappers(String template, String agency) {
        return find("identityProviderMappers", "identityProviderAlias", template)
                .map(mapper -> {
                    JsonObjectBuilder config = Json.createObjectBuilder(mapper.getJsonObject("config"));
                    if (mapper.getString("name").equals("agency_idp")) {
                        config.add("attribute.value", agency);
                    }
                    return Json.createObjectBuilder(mapper)
                            .add("identityProviderAlias", agency)
                            .add("config", config)
                            .build();
                });
    }

    private Stream<JsonObject> find(String array, String key, String value) {
        return demo.getJsonArray(array).getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString(key).equals(value));
    }

    private static String variable(String agency, String name) {
        return "${BAS_IDP_" + agency.toUpperCase(Locale.ROOT) + "_" + name + "}";
    }

    private static JsonArray only(JsonArray all, Predicate<JsonObject> kept) {
        return all.getValuesAs(JsonObject.class).stream().filter(kept).collect(JsonCollectors.toJsonArray());
    }

    private static JsonArray each(List<String> agencies, java.util.function.Function<String, Stream<JsonObject>> made) {
        return agencies.stream().flatMap(made).map(JsonValue::asJsonObject).collect(JsonCollectors.toJsonArray());
    }

    private static String pretty(JsonObject realm) {
        JsonWriterFactory writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        StringWriter text = new StringWriter();
        try (var writer = writers.createWriter(text)) {
            writer.writeObject(realm);
        }
        return text.toString();
    }
}
