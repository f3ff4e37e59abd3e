package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Somebody imports people until this is closed: the place in the line is theirs that V14 gives an import. */
final class ImportUnderWay implements AutoCloseable {
    private final Connection owner = OwnersDatabase.connect();

    ImportUnderWay() throws SQLException {
        owner.setAutoCommit(false);
        try (PreparedStatement line = owner.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('numbers ' || collaboration_id::text, 0))"
                        + " from case_file where id = ?")) {
            line.setObject(1, Demo.file(Demo.DENNIS_AT_SOC));
            try (ResultSet rows = line.executeQuery()) {
                assertThat(rows.next()).isTrue();
            }
        }
    }

    /** What is answered to all of them, asked at once. */
    static <T> List<T> beside(List<Callable<T>> asked) throws Exception {
        List<T> answers = new ArrayList<>();
        try (ImportUnderWay importing = new ImportUnderWay();
                ExecutorService crowd = Executors.newCachedThreadPool()) {
            for (Future<T> answer : crowd.invokeAll(asked)) {
                answers.add(answer.get());
            }
            assertThat(importing.owner.isValid(5)).isTrue();
        }
        return answers;
    }

    @Override
    public void close() throws SQLException {
        owner.rollback();
        owner.close();
    }
}
