package se.bas.application.live.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import se.bas.application.live.Topic;

/** One connection that does nothing but hear. It reads no table; for a table it would be nobody, and see no row. */
final class Ears implements AutoCloseable {
    private static final String CHANNEL = "bas_changes";

    /** A connection that says nothing for so long is asked whether it is still there. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Connection connection;
    private final PGConnection ears;

    private Ears(Connection connection, PGConnection ears) {
        this.connection = connection;
        this.ears = ears;
    }

    static Ears open(DataSource database, Executor executor) throws SQLException {
        Connection connection = database.getConnection();
        try {
            // A connection that was cut off in silence must not be waited for.
            connection.setNetworkTimeout(executor, Math.toIntExact(PATIENCE.toMillis()));
            Ears ears = new Ears(connection, connection.unwrap(PGConnection.class));
            ears.say("listen " + CHANNEL);
            return ears;
        } catch (SQLException | RuntimeException deaf) {
            connection.close();
            throw deaf;
        }
    }

    /**
     * Waits, about a second at most, for what is said.
     *
     * @throws SQLException when nothing can be heard any more
     */
    List<Topic> listen() throws SQLException {
        PGNotification[] said = ears.getNotifications(Math.toIntExact(SILENCE.toMillis()));
        if (said == null || said.length == 0) {
            say("select 1");
            return List.of();
        }
        List<Topic> topics = new ArrayList<>();
        for (PGNotification one : said) {
            topics.add(new Topic(one.getParameter()));
        }
        return topics;
    }

    private void say(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
