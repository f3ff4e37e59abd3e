package se.bas.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bas.environment.DatabaseAddress;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;

/** In a world with rows in every table about participants: while nobody acts, the server's role sees none of them. */
@Tag("CON-01")
class NobodyActingIT {
    /** Not even counting: the one table that only functions reach. */
    private static final String REACHED_BY_FUNCTIONS = "participant";

    private static Org org;

    @BeforeAll
    static void put_a_world_into_the_database() throws Exception {
        org = Org.open();
        Database.replaceWith(Worlds.full(20261122, Database.clock(), 40));
    }

    @AfterAll
    static void take_it_away() throws Exception {
        org.close();
    }

    private static List<String> with_nobody_acting_the_servers_role_sees_nothing() {
        return Database.TABLES;
    }

    @ParameterizedTest
    @MethodSource
    void with_nobody_acting_the_servers_role_sees_nothing(String table) throws Exception {
        String count = "select count(*) from " + table;
        assertThat(Integer.parseInt(OwnersDatabase.value(count))).isPositive();
        DatabaseAddress address = TestEnvironment.addresses().database();
        try (Connection server = DriverManager.getConnection(address.appUrl(), "bas_app", address.appPassword());
                Statement statement = server.createStatement();
                ResultSet rows = statement.executeQuery(count)) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        } catch (SQLException refused) {
            assertThat(table).isEqualTo(REACHED_BY_FUNCTIONS);
            assertThat(refused.getMessage()).contains("permission denied");
        }
    }
}
