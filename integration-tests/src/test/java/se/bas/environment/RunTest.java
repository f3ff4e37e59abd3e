package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the commands make of what is typed. */
class RunTest {
    private static final String ELSEWHERE = "jdbc:postgresql://databas:5432/bas";

    private static Settings settings(String... arguments) {
        return Run.settings(Path.of("."), arguments);
    }

    @Test
    void the_demo_comes_by_itself_into_a_database_of_its_own_alone() {
        assertThat(settings().loadsDemo()).isTrue();
        assertThat(settings("--no-demo").loadsDemo()).isFalse();
        assertThat(settings("--db-url", ELSEWHERE).loadsDemo()).isFalse();
        assertThat(settings("--db-url", ELSEWHERE, "--demo").loadsDemo()).isTrue();
        assertThat(settings("--demo", "--db-url", ELSEWHERE).loadsDemo()).isTrue();
    }

    @Test
    void an_option_that_is_unknown_or_incomplete_is_told() {
        assertThatThrownBy(() -> settings("--fast"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--fast");
        assertThatThrownBy(() -> settings("--port"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--port needs a value");
        assertThatThrownBy(() -> settings("--port", "0")).isInstanceOf(CannotStart.class);
    }

    @Test
    void a_migration_names_its_database_and_its_password() {
        Map<String, String> password = Map.of("BAS_DB_OWNER_PASSWORD", "x");
        assertThatThrownBy(() -> Migrate.run(List.of(), password)).hasMessageContaining("--db-url");
        assertThatThrownBy(() -> Migrate.run(List.of("--db-url"), password)).hasMessageContaining("--db-url");
        assertThatThrownBy(() -> Migrate.run(List.of("--db-url", "jdbc:mysql://x"), password))
                .hasMessageContaining("--db-url");
        assertThatThrownBy(() -> Migrate.run(List.of("--db-url", ELSEWHERE), Map.of()))
                .hasMessageContaining("BAS_DB_OWNER_PASSWORD");
        assertThatThrownBy(() -> Migrate.run(List.of("--all"), password)).hasMessageContaining("--all");
    }
}
