package se.bas.environment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: which database it reaches, and as whom. */
@ExtendWith(ArquillianExtension.class)
class ServerDatabaseIT {
    @SuppressWarnings("NullAway.Init") // The server gives it.
    @Resource(lookup = "jdbc/bas")
    private DataSource database;

    @Deployment
    static WebArchive archive() {
        return TestWar.empty(ServerDatabaseIT.class);
    }

    @Test
    void the_server_is_the_application_role_which_owns_nothing() throws SQLException {
        assertThat(ask("select current_user")).isEqualTo("bas_app");
        assertThat(ask("select count(*) from pg_class where relowner = current_user::regrole"))
                .isEqualTo("0");
        assertThat(ask("select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user"))
                .isEqualTo("f");
    }

    @Test
    void the_server_works_in_the_schema_bas() throws SQLException {
        assertThat(ask("select current_schema()")).isEqualTo("bas");
    }

    private String ask(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
