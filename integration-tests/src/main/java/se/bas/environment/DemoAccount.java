package se.bas.environment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An account of one of the agencies' identity providers. Its password is its name.
 *
 * @param realm the provider, for example {@code soc}
 * @param organisation the provider's name
 * @param id the provider's lasting id of the account, which BAS sees as {@code agency_subject}
 */
public record DemoAccount(String realm, String organisation, String name, String id, String person, String title) {

    /** All accounts in the realms under config/keycloak, by realm and in the order they stand there. */
    public static List<DemoAccount> all(Path project) {
        return Stream.of("soc", "amf", "af")
                .map(realm -> project.resolve("config/keycloak/realms/" + realm + ".json"))
                .map(DemoAccount::read)
                .flatMap(DemoAccount::in)
                .toList();
    }

    private static JsonObject read(Path file) {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader json = Json.createReader(text)) {
            return json.readObject();
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static Stream<DemoAccount> in(JsonObject realm) {
        return realm.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .map(user -> new DemoAccount(
                        realm.getString("realm"),
                        realm.getString("displayName"),
                        user.getString("username"),
                        user.getString("id"),
                        user.getString("firstName") + " " + user.getString("lastName"),
                        user.getJsonObject("attributes").getJsonArray("title").getString(0)));
    }
}
