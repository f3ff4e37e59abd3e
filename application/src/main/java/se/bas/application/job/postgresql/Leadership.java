package se.bas.application.job.postgresql;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.bas.application.job.DueMessage;
import se.bas.application.job.Requested;
import se.bas.application.job.Run;
import se.bas.application.job.Standing;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.Progress;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageId;

/**
 * Whether this node leads, by a lock that a connection of its own holds: when the node is gone, so is its connection, and
 * the lock with it. Whatever the leader asks, it asks over that connection; when that breaks, it does not lead.
 */
@ApplicationScoped
public class Leadership {
    private static final System.Logger LOG = System.getLogger(Leadership.class.getName());

    /** A connection that was cut off in silence is not waited for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MESSAGES_AT_ONCE = 100;

    @Resource(lookup = "jdbc/bas-jobs")
    private @Nullable DataSource database;

    @Resource
    private @Nullable ManagedExecutorService executor;

    private @Nullable Connection connection;
    private boolean leading;

    /** It cannot be said that this node leads; so it does not. */
    public static final class NotLeading extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotLeading(SQLException doubt) {
            super("the leader's connection broke", doubt);
        }
    }

    /** Something that is asked over the leader's connection. */
    private interface Question<T> {
        T ask(PreparedStatement statement) throws SQLException;
    }

    /**
     * Takes the lead if nobody has it, and makes sure of it if this node had.
     *
     * @return the database's time when this node leads; empty when another does, or nobody can say
     */
    public synchronized Optional<Instant> take() {
        try {
            if (!leading && !locked()) {
                return Optional.empty();
            }
            Optional<Instant> now = now();
            if (now.isEmpty()) {
                giveUp();
            } else if (!leading) {
                leading = true;
                LOG.log(Level.INFO, "This node runs the jobs.");
            }
            return now;
        } catch (SQLException | NotLeading doubt) {
            LOG.log(Level.DEBUG, "The leader's connection broke.", doubt);
            giveUp();
            return Optional.empty();
        }
    }

    /** Whether it led when it last looked. */
    public synchronized boolean leading() {
        return leading;
    }

    /** How far every job has come in every agency. */
    public synchronized List<Standing> standings() {
        return ask(
                "select collaboration_id, agency_id, job, done, done_at, failures, failed_at from job_progress(?)",
                asked -> {
                    Object[] kinds =
                            Arrays.stream(JobKind.values()).map(JobKind::name).toArray();
                    asked.setArray(1, asked.getConnection().createArrayOf("text", kinds));
                    List<Standing> all = new ArrayList<>();
                    try (ResultSet row = asked.executeQuery()) {
                        while (row.next()) {
                            all.add(standing(row));
                        }
                    }
                    return all;
                });
    }

    private static Standing standing(ResultSet row) throws SQLException {
        LocalDate done = row.getObject(4, LocalDate.class);
        return new Standing(
                new CollaborationId(row.getObject(1, UUID.class)),
                new AgencyId(row.getObject(2, UUID.class)),
                JobKind.valueOf(row.getString(3)),
                new Progress(done, row.getInt(6), instant(row, 7)),
                instant(row, 5));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What administrators have asked for, the oldest first. */
    public synchronized List<Requested> requests() {
        return ask("select id, collaboration_id, agency_id, job from job_requests()", asked -> {
            List<Requested> all = new ArrayList<>();
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    all.add(new Requested(
                            row.getObject(1, UUID.class),
                            new CollaborationId(row.getObject(2, UUID.class)),
                            new AgencyId(row.getObject(3, UUID.class)),
                            JobKind.valueOf(row.getString(4))));
                }
            }
            return all;
        });
    }

    /** Messages that are due by now, the longest due first; of channels that are not open, what is to be given up alone. */
    public synchronized List<DueMessage> dueMessages(Set<Channel> open) {
        return ask("select collaboration_id, agency_id, message_id from messages_due(?, ?)", asked -> {
            Object[] channels = open.stream().map(Channel::name).toArray();
            asked.setArray(1, asked.getConnection().createArrayOf("text", channels));
            asked.setInt(2, MESSAGES_AT_ONCE);
            List<DueMessage> all = new ArrayList<>();
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    all.add(new DueMessage(
                            new CollaborationId(row.getObject(1, UUID.class)),
                            new AgencyId(row.getObject(2, UUID.class)),
                            new MessageId(row.getObject(3, UUID.class))));
                }
            }
            return all;
        });
    }

    /**
     * Writes down that a run broke. What it did has been undone.
     *
     * @param error what kind of error, without what it said
     */
    public synchronized void failed(Run run, Actor.Job agency, Instant started, String error) {
        ask("select fail_run(?, ?, ?, ?, ?, ?, ?, ?, ?)", asked -> {
            UUID request = run.request();
            asked.setObject(1, run.id());
            asked.setObject(2, agency.collaboration().value());
            asked.setObject(3, agency.agency().value());
            asked.setString(4, run.kind().name());
            asked.setString(5, run.day().toString());
            asked.setString(6, request == null ? "" : request.toString());
            asked.setObject(7, started.atOffset(ZoneOffset.UTC));
            asked.setString(8, error);
            asked.setObject(9, agency.origin().correlation());
            return asked.execute();
        });
    }

    private boolean locked() throws SQLException {
        Connection known = connection;
        if (known == null) {
            known = requireNonNull(database).getConnection();
            connection = known;
            known.setNetworkTimeout(requireNonNull(executor), Math.toIntExact(PATIENCE.toMillis()));
        }
        return ask("select lead_jobs()", asked -> {
            try (ResultSet row = asked.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    private Optional<Instant> now() {
        return ask("select leads, now from leads_jobs()", asked -> {
            try (ResultSet row = asked.executeQuery()) {
                return row.next() && row.getBoolean(1) ? Optional.ofNullable(instant(row, 2)) : Optional.empty();
            }
        });
    }

    private <T> T ask(String sql, Question<T> question) {
        Connection known = connection;
        try {
            if (known == null) {
                throw new SQLException("there is no connection");
            }
            try (PreparedStatement statement = known.prepareStatement(sql)) {
                return question.ask(statement);
            }
        } catch (SQLException doubt) {
            giveUp();
            throw new NotLeading(doubt);
        }
    }

    /** Lets go of the lead, and of the connection, which the pool throws away. */
    @PreDestroy
    public synchronized void giveUp() {
        if (leading) {
            LOG.log(Level.INFO, "This node does not run the jobs any more.");
        }
        leading = false;
        Connection known = connection;
        connection = null;
        if (known == null) {
            return;
        }
        try (known;
                PreparedStatement statement = known.prepareStatement("select pg_advisory_unlock_all()")) {
            statement.execute();
        } catch (SQLException gone) {
            LOG.log(Level.DEBUG, "The leader's connection was gone.", gone);
        }
    }
}
