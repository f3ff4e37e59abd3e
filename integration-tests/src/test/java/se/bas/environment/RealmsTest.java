package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmsTest {
    private static final Path REALMS = TestEnvironment.project().resolve("config/keycloak/realms");

    @Test
    void no_placeholder_is_left_in_a_realm(@TempDir Path directory) throws IOException {
        realmsAt("http://127.0.0.1:1").writeTo(directory);
        for (Path realm : Trees.files(directory)) {
            assertThat(Files.readString(realm)).doesNotContainPattern("@[A-Z_]+@");
        }
    }

    @Test
    void realms_are_new_when_an_address_is() throws IOException {
        assertThat(realmsAt("http://127.0.0.1:1").fingerprint())
                .isEqualTo(realmsAt("http://127.0.0.1:1").fingerprint())
                .isNotEqualTo(realmsAt("http://127.0.0.1:2").fingerprint());
    }

    private static Realms realmsAt(String app) throws IOException {
        return Realms.render(
                REALMS,
                Map.of(
                        "APP_URL", app,
                        "SECOND_NODE_URL", app,
                        "KEYCLOAK_URL", "http://127.0.0.1:3",
                        "UI_SECRET", "a",
                        "BROKER_SECRET", "b"));
    }
}
