package se.bas.integration.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.NotAuthorised;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.ListMyCases;
import se.bas.application.importing.CheckImport;
import se.bas.application.importing.ImportCancelled;
import se.bas.application.importing.ImportOutcome;
import se.bas.application.importing.ImportParticipants;
import se.bas.application.importing.ImportProgress;
import se.bas.application.importing.ImportReading;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.importing.ImportProblem;
import se.bas.domain.importing.ImportRow;
import se.bas.integration.Demo;

/** Many participants at once: all of them or nobody, and of no other agency is anything told. */
@ExtendWith(ArquillianExtension.class)
@Tag("PNR-08")
public class ImportIT {
    private static final String PASSWORD = "bas-development";
    private static final String[] SERIALS = {"238", "239", "980", "981"};

    @Inject
    private CheckImport checkImport;

    @Inject
    private ImportParticipants importParticipants;

    @Inject
    private ListMyCases listMyCases;

    @Resource(lookup = "jdbc/bas")
    @SuppressWarnings("NullAway.Init")
    private DataSource database;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(ImportIT.class, Quietly.class, People.class, Demo.class);
    }

    /** Somebody who waits and says nothing. */
    public static class Quietly implements ImportProgress {
        @Override
        public void done(int participants) {
            // Waits.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** Four on each day, from a day of one's own for each test. */
    private static String number(LocalDate from, int number) {
        String nine = DateTimeFormatter.ofPattern("yyMMdd").format(from.plusDays(number / 4)) + SERIALS[number % 4];
        int sum = IntStream.range(0, 9)
                .map(at -> (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1))
                .map(weighted -> weighted / 10 + weighted % 10)
                .sum();
        return from.plusDays(number / 4).getYear() / 100 + nine + (10 - sum % 10) % 10;
    }

    private static ImportRow row(int row, String number, String caseNumber) {
        LocalDate born = number.isEmpty() ? LocalDate.of(1980, 5, 5) : null;
        return new ImportRow(
                row,
                new ParticipantDraft(
                        "Sam", "Tabellsson", number, null, born, Protection.NONE, caseNumber, "070-174 06 05", ""));
    }

    /** Every tenth has no number yet. */
    private static List<ImportRow> rows(int count, LocalDate from, String prefix) {
        return IntStream.range(0, count)
                .mapToObj(at -> row(at + 2, at % 10 == 9 ? "" : number(from, at), prefix + at))
                .toList();
    }

    private static ImportReading.Rows table(List<ImportRow> rows) {
        return new ImportReading.Rows(rows, List.of());
    }

    private Connection as(String role) throws SQLException {
        return database.getConnection(role, PASSWORD);
    }

    private String value(String sql) throws SQLException {
        try (Connection owner = as("bas_owner");
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("/* looks behind the gate */ " + sql)) {
            found.next();
            return found.getString(1);
        }
    }

    private String files(String prefix) throws SQLException {
        return value("select count(*) from bas.case_file where case_number like '" + prefix + "%'");
    }

    @Test
    public void five_thousand_are_registered_each_with_file_assignment_and_log_entry() throws Exception {
        ImportReading.Rows table = table(rows(5_000, LocalDate.of(1931, 1, 1), "I5-"));
        Actor.Staff who = People.socCaseworker();
        assertThat(checkImport.check(who, table).problems()).isEmpty();
        AtomicInteger told = new AtomicInteger();
        long start = System.nanoTime();
        ImportOutcome outcome = importParticipants.take(who, table, new Quietly() {
            @Override
            public void done(int participants) {
                told.incrementAndGet();
                assertThat(participants).isBetween(1, 5_000);
            }
        });
        System.out.println("5 000 participants imported in " + Duration.ofNanos(System.nanoTime() - start));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Imported.class,
                        came -> assertThat(came.participants()).isEqualTo(5_000));
        assertThat(told.get()).isEqualTo(50);
        assertThat(files("I5-")).isEqualTo("5000");
        assertThat(value("select count(*) from bas.case_file f"
                        + " join bas.identity i using (collaboration_id, owner_agency_id, participant_id)"
                        + " join bas.contact_details d using (collaboration_id, owner_agency_id, participant_id)"
                        + " join bas.assignment a on a.case_file_id = f.id and a.part = 'MAIN'"
                        + " join bas.log_entry e on e.case_file_id = f.id and e.use_case = 'ImportParticipants' and e.outcome = 'DONE'"
                        + " join bas.log_leaf l on l.entry_id = e.id"
                        + " join bas.log_access x on x.entry_id = e.id and x.participant_id = f.participant_id"
                        + " and x.ground = 'OWN_AGENCY' and x.ground_id = a.id"
                        + " where f.case_number like 'I5-%' and f.owner_agency_id = 'a0000000-0000-4000-8000-000000000001'"
                        + " and (i.personal_number is null) = (i.local_number is not null)"))
                .isEqualTo("5000");
        assertThat(value("select count(distinct participant_id) from bas.case_file where case_number like 'I5-%'"))
                .isEqualTo("5000");
        assertThat(listMyCases.list(who, new CaseFilter("I5-4999", CaseFilter.Sort.NAME), 0, 10))
                .isInstanceOfSatisfying(
                        Disclosure.Granted.class,
                        granted ->
                                assertThat(((CaseList) granted.view()).lines()).hasSize(1));
        // Once more: all are there already.
        assertThat(checkImport.check(who, table).problems())
                .filteredOn(problem ->
                        problem.why().equals(new ImportProblem.Why.OfParticipant(ParticipantProblem.CASE_NUMBER_TAKEN)))
                .hasSize(5_000);
    }

    @Test
    public void one_row_that_is_wrong_and_nobody_is_registered() throws Exception {
        List<ImportRow> rows = new ArrayList<>(rows(300, LocalDate.of(1940, 1, 1), "I1-"));
        rows.set(200, row(202, "19400101-2381", "I1-200"));
        ImportOutcome outcome = importParticipants.take(People.socCaseworker(), table(rows), new Quietly());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .hasSize(1)
                                .first()
                                .extracting(ImportProblem::row, ImportProblem::column)
                                .containsExactly(202, ImportColumn.NUMBER));
        assertThat(files("I1-")).isEqualTo("0");
    }

    @Test
    public void what_could_not_be_read_stops_it_too() throws Exception {
        ImportReading.Rows table = new ImportReading.Rows(
                rows(3, LocalDate.of(1941, 1, 1), "IR-"),
                List.of(ImportProblem.of(3, ImportColumn.LEVEL, se.bas.domain.importing.RowProblem.LEVEL_UNKNOWN)));
        assertThat(importParticipants.take(People.socCaseworker(), table, new Quietly()))
                .isInstanceOf(ImportOutcome.Rejected.class);
        assertThat(files("IR-")).isEqualTo("0");
    }

    @Test
    public void given_up_midway_nobody_is_registered_and_the_attempt_is_in_the_log() throws Exception {
        ImportReading.Rows table = table(rows(1_000, LocalDate.of(1942, 1, 1), "IC-"));
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> importParticipants.take(People.socCaseworker(), table, new ImportProgress() {
                    @Override
                    public void done(int participants) {
                        done.set(participants);
                    }

                    @Override
                    public boolean cancelled() {
                        return done.get() >= 500;
                    }
                }))
                .isInstanceOf(ImportCancelled.class);
        assertThat(done.get()).isEqualTo(500);
        assertThat(files("IC-")).isEqualTo("0");
        assertThat(
                        value(
                                "select outcome from bas.log_entry where use_case = 'ImportParticipants' order by at desc, id desc limit 1"))
                .isEqualTo("FAILED");
    }

    /** The connection to the database is cut when half of them are written. */
    @Test
    public void killed_midway_nobody_is_registered() throws Exception {
        ImportReading.Rows table = table(rows(1_000, LocalDate.of(1944, 1, 1), "IK-"));
        AtomicInteger killed = new AtomicInteger();
        assertThatThrownBy(() -> importParticipants.take(People.socCaseworker(), table, new Quietly() {
                    @Override
                    public void done(int participants) {
                        if (participants == 500) {
                            killed.set(kill());
                        }
                    }
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(killed.get()).isPositive();
        assertThat(files("IK-")).isEqualTo("0");
        assertThat(value("select count(*) from bas.identity where personal_number = '"
                        + number(LocalDate.of(1944, 1, 1), 0) + "'"))
                .isEqualTo("0");
        // And then it works.
        assertThat(importParticipants.take(
                        People.socCaseworker(), table(table.rows().subList(0, 3)), new Quietly()))
                .isInstanceOfSatisfying(
                        ImportOutcome.Imported.class,
                        came -> assertThat(came.participants()).isEqualTo(3));
    }

    /** From another thread: this one's transaction is the one that is cut. */
    private int kill() {
        AtomicInteger killed = new AtomicInteger();
        Thread killer = new Thread(() -> {
            try (Connection superuser = as("postgres");
                    Statement statement = superuser.createStatement();
                    ResultSet found = statement.executeQuery(
                            "select count(pg_terminate_backend(pid)) from pg_stat_activity where usename = 'bas_app'"
                                    + " and state = 'idle in transaction'")) {
                found.next();
                killed.set(found.getInt(1));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        killer.start();
        try {
            killer.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return killed.get();
    }

    @Test
    @Tag("CON-04")
    public void whom_another_agency_knows_is_registered_like_anybody_and_whom_ones_own_knows_is_refused()
            throws Exception {
        // Known to AF and not to SOC.
        String unknownHere = value("select i.personal_number from bas.identity i where i.owner_agency_id ="
                + " 'a0000000-0000-4000-8000-000000000003' and substr(i.personal_number, 7, 2)::int <= 31"
                // A coordination number has a level, which is another column.
                + " and not exists (select from bas.identity o where o.personal_number = i.personal_number"
                + " and o.owner_agency_id = 'a0000000-0000-4000-8000-000000000001')"
                + " order by i.personal_number limit 1");
        Actor.Staff who = People.socCaseworker();
        ImportReading.Rows mixed = table(List.of(
                row(2, Demo.DENNIS_NUMBER, "IO-1"),
                row(3, unknownHere, "IO-2"),
                row(4, number(LocalDate.of(1946, 1, 1), 0), Demo.DENNIS_AT_SOC)));
        assertThat(checkImport.check(who, mixed).problems())
                .containsExactly(
                        ImportProblem.of(2, ParticipantProblem.NUMBER_TAKEN, true),
                        ImportProblem.of(4, ParticipantProblem.CASE_NUMBER_TAKEN, true));
        ImportReading.Rows other = table(List.of(row(2, unknownHere, "IO-2")));
        assertThat(checkImport.check(who, other).problems()).isEmpty();
        assertThat(importParticipants.take(who, other, new Quietly()))
                .isInstanceOfSatisfying(
                        ImportOutcome.Imported.class,
                        came -> assertThat(came.participants()).isEqualTo(1));
        // One person: the same participant at both.
        assertThat(value("select count(distinct participant_id) from bas.identity where personal_number = '"
                        + unknownHere + "'"))
                .isEqualTo("1");
    }

    @Test
    public void a_manager_opens_files_that_nobody_works_with_yet() throws Exception {
        Actor.Staff manager = People.withMandateOf("amf-chef", 11);
        assertThat(importParticipants.take(manager, table(rows(12, LocalDate.of(1947, 1, 1), "IM-")), new Quietly()))
                .isInstanceOfSatisfying(
                        ImportOutcome.Imported.class,
                        came -> assertThat(came.participants()).isEqualTo(12));
        assertThat(value("select count(*) from bas.assignment a join bas.case_file f on f.id = a.case_file_id"
                        + " where f.case_number like 'IM-%'"))
                .isEqualTo("0");
        assertThat(files("IM-")).isEqualTo("12");
    }

    @Test
    public void nobody_else_may() throws Exception {
        ImportReading.Rows table = table(rows(2, LocalDate.of(1948, 1, 1), "IN-"));
        for (Actor.Staff who :
                List.of(People.withMandateOf("soc-granskare", 5), People.withMandateOf("amf-granskare", 12))) {
            assertThatThrownBy(() -> checkImport.check(who, table)).isInstanceOf(NotAuthorised.class);
            assertThatThrownBy(() -> importParticipants.take(who, table, new Quietly()))
                    .isInstanceOf(NotAuthorised.class);
        }
        assertThat(files("IN-")).isEqualTo("0");
    }
}
