package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenTest {
    private static final Path PROJECT = Path.of("..");

    @Test
    void without_an_account_it_asks_for_one() {
        assertThatThrownBy(() -> Token.token(PROJECT)).hasMessageContaining("./bas token ACCOUNT");
    }

    @Test
    void an_account_that_is_none_is_told_from_those_there_are(@TempDir Path data) {
        assertThatThrownBy(() -> Token.token(PROJECT, "nobody", "--data-dir", data.toString()))
                .hasMessageContaining("no demo account nobody")
                .hasMessageContaining("af-handlaggare");
    }

    @Test
    void where_nothing_runs_it_says_so_and_what_to_do(@TempDir Path data) {
        assertThatThrownBy(() -> Token.token(PROJECT, "soc-chef", "--data-dir", data.toString()))
                .hasMessageContaining("No ./bas run is running")
                .hasMessageContaining("--data-dir");
    }

    @Test
    void elsewhere_than_on_ones_own_machine_it_is_refused(@TempDir Path data) throws Exception {
        Files.writeString(
                data.resolve("addresses.properties"),
                "app=https://bas.example.org\nissuer=https://id.example.org/realms/bas\n");
        try (DataDirectory running = DataDirectory.take(data)) {
            assertThatThrownBy(() -> Token.token(
                            PROJECT, "soc-chef", "--data-dir", running.root().toString()))
                    .hasMessageContaining("one's own machine");
        }
    }
}
