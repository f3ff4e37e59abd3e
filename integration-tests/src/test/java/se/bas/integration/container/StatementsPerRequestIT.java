package se.bas.integration.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.OpenCase;
import se.bas.domain.disclosure.Disclosure;

/** However much there is to show, a request asks the database the same number of times. Counted by the database. */
@ExtendWith(ArquillianExtension.class)
public class StatementsPerRequestIT {
    private static final int RECORDS = 300;
    private static final int BRIEFLY = 3;
    private static final int LINES = 50;

    @Inject
    private OpenCase openCase;

    @Inject
    private ListMyCases listMyCases;

    @Resource(lookup = "jdbc/bas")
    @SuppressWarnings("NullAway.Init")
    private DataSource database;

    @SuppressWarnings("NullAway.Init")
    private MeasuredWorld world;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(
                        StatementsPerRequestIT.class,
                        MeasuredWorld.class,
                        MeasuredWorld.Work.class,
                        MeasuredWorld.Statements.class)
                .addAsResource("measuring/world.sql");
    }

    @BeforeEach
    void make() throws SQLException, IOException {
        world = new MeasuredWorld(database);
        world.make(LINES + 10, LINES + 5, RECORDS, BRIEFLY);
    }

    /** The least of three: now and then the server asks something for itself meanwhile. */
    private MeasuredWorld.Statements counted(MeasuredWorld.Work work) throws SQLException {
        MeasuredWorld.Statements least = world.counted(work);
        for (int again = 0; again < 2; again++) {
            MeasuredWorld.Statements next = world.counted(work);
            least = next.others() < least.others() ? next : least;
        }
        return least;
    }

    @Test
    void a_case_of_three_hundred_records_asks_no_more_often_than_one_of_three() throws SQLException {
        assertThat(records(1)).isEqualTo(RECORDS);
        assertThat(records(2)).isEqualTo(BRIEFLY);
        MeasuredWorld.Statements few = counted(() -> records(2));
        assertThat(counted(() -> records(1))).as(() -> why(() -> records(1))).isEqualTo(few);
        // Whatever there is: two of them for documents, three for messages, four for appointments, two for the
        // participation, five for what came of placements, handovers and the plan, and one each for how long notes can
        // be corrected, for what the law lets the agency use, and for whether the participant has died.
        assertThat(few.others()).isBetween(10, 44);
    }

    @Test
    void a_list_of_fifty_asks_no_more_often_than_one_of_one_and_writes_three_log_rows_for_each_person()
            throws SQLException {
        assertThat(lines(LINES)).isEqualTo(LINES);
        assertThat(lines(1)).isEqualTo(1);
        MeasuredWorld.Statements few = counted(() -> lines(1));
        MeasuredWorld.Statements many = counted(() -> lines(LINES));
        assertThat(many.others()).as(() -> why(() -> lines(LINES))).isEqualTo(few.others());
        assertThat(many.inserts() - few.inserts()).isEqualTo(3 * (LINES - 1));
        assertThat(few.others()).isBetween(5, 15);
    }

    private int records(int file) {
        return switch (openCase.open(MeasuredWorld.caseworker(), MeasuredWorld.file(file))) {
            case Disclosure.Granted<CaseView>(var view, var receipt) ->
                // The other agency's file and contact details are not shared, so every item is a record.
                view.timeline().size();
            case Disclosure.Withheld<CaseView> withheld -> -1;
        };
    }

    private int lines(int limit) {
        return switch (listMyCases.list(
                MeasuredWorld.caseworker(), new CaseFilter("", CaseFilter.Sort.NAME), 0, limit)) {
            case Disclosure.Granted<CaseList>(var view, var receipt) ->
                view.lines().size();
            case Disclosure.Withheld<CaseList> withheld -> -1;
        };
    }

    private String why(MeasuredWorld.Work work) {
        try {
            return String.join("\n", List.copyOf(world.statements(work)));
        } catch (SQLException e) {
            return e.toString();
        }
    }
}
