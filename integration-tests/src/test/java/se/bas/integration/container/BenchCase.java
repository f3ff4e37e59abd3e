package se.bas.integration.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.OpenCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Disclosure;

/**
 * {@code ./bas bench case}: what gate, row-level security and log cost. Inside the server, since that is where use cases run;
 * each round asks for the same thing both ways, in alternating order, on the same database. Read docs/measuring.md.
 */
@ExtendWith(ArquillianExtension.class)
public class BenchCase {
    private static final int FILES = 100_000;
    private static final int RECORDS = 300;
    private static final int LINES = 50;

    @Inject
    private OpenCase openCase;

    @Inject
    private ListMyCases listMyCases;

    @Resource(lookup = "jdbc/bas")
    @SuppressWarnings("NullAway.Init")
    private DataSource database;

    private final List<String> report = new ArrayList<>();

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(
                        BenchCase.class,
                        BareQueries.class,
                        Sample.class,
                        MeasuredWorld.class,
                        MeasuredWorld.Work.class,
                        MeasuredWorld.Statements.class)
                .addAsResource("measuring/world.sql");
    }

    @Test
    public void a_case_of_300_records_and_lists_of_50_among_100_000_case_files() throws Exception {
        MeasuredWorld world = new MeasuredWorld(database);
        world.make(FILES, 60, RECORDS, 3);
        say("%d case files of one agency; %d processors, %d MB for the server, %s"
                .formatted(
                        FILES,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        Runtime.version()));
        say("");
        say("%-44s %9s %9s %9s %9s %9s %7s"
                .formatted("ms", "bare p50", "ours p50", "bare p95", "ours p95", "more p95", "ratio"));
        try (Connection owner = world.owner()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("set search_path = bas");
            owner.commit();
            BareQueries bare = new BareQueries(owner);
            measure("a case of " + RECORDS + " records", 400, 600, () -> bare.openCase(1), () -> records(1));
            measure(
                    "a list of " + LINES + ", 60 cases of one's own",
                    200,
                    400,
                    () -> bare.list(1, false, LINES),
                    () -> lines(MeasuredWorld.caseworker(), LINES));
            measure(
                    "a list of " + LINES + ", a unit of " + FILES,
                    10,
                    60,
                    () -> bare.list(2, true, LINES),
                    () -> lines(MeasuredWorld.manager(), LINES));
        }
        say("");
        statements(world, "a case of 3 records", () -> records(2));
        statements(world, "a case of " + RECORDS + " records", () -> records(1));
        statements(world, "a list of 1", () -> lines(MeasuredWorld.caseworker(), 1));
        statements(world, "a list of " + LINES, () -> lines(MeasuredWorld.caseworker(), LINES));
        say("");
        world.statements(() -> records(1)).forEach(this::say);
        say("");
        world.statements(() -> lines(MeasuredWorld.caseworker(), LINES)).forEach(this::say);
        say("");
        world.statements(() -> lines(MeasuredWorld.manager(), LINES)).forEach(this::say);
        Files.write(Path.of(System.getenv("WLP_USER_DIR")).resolveSibling("case.txt"), report);
    }

    private void measure(String what, int warmUp, int rounds, Callable<Integer> bare, Callable<Integer> ours)
            throws Exception {
        Sample without = new Sample(rounds);
        Sample with = new Sample(rounds);
        for (int round = -warmUp; round < rounds; round++) {
            if (round % 2 == 0) {
                without.take(round, bare);
                with.take(round, ours);
            } else {
                with.take(round, ours);
                without.take(round, bare);
            }
        }
        assertThat(with.smallest()).isPositive();
        say("%-44s %9.2f %9.2f %9.2f %9.2f %9.2f %7.2f"
                .formatted(
                        what,
                        without.percentile(50),
                        with.percentile(50),
                        without.percentile(95),
                        with.percentile(95),
                        with.percentile(95) - without.percentile(95),
                        with.percentile(95) / without.percentile(95)));
    }

    /** How long something took, each time. */
    static final class Sample {
        private final long[] nanos;
        private int smallest = Integer.MAX_VALUE;

        Sample(int rounds) {
            nanos = new long[rounds];
        }

        /** Rounds below 0 are for warming up. */
        void take(int round, Callable<Integer> work) throws Exception {
            long start = System.nanoTime();
            smallest = Math.min(smallest, work.call());
            if (round >= 0) {
                nanos[round] = System.nanoTime() - start;
            }
        }

        int smallest() {
            return smallest;
        }

        double percentile(int percent) {
            long[] sorted = nanos.clone();
            Arrays.sort(sorted);
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
        }
    }

    private void statements(MeasuredWorld world, String what, MeasuredWorld.Work work) throws Exception {
        MeasuredWorld.Statements counted = world.counted(work);
        say("%-44s statements %4d, log rows written %4d".formatted(what, counted.others(), counted.inserts()));
    }

    private int records(int file) {
        return switch (openCase.open(MeasuredWorld.caseworker(), MeasuredWorld.file(file))) {
            case Disclosure.Granted<CaseView>(var view, var receipt) ->
                view.timeline().size();
            case Disclosure.Withheld<CaseView> withheld -> -1;
        };
    }

    private int lines(Actor.Staff who, int limit) {
        return switch (listMyCases.list(who, new CaseFilter("", CaseFilter.Sort.NAME), 0, limit)) {
            case Disclosure.Granted<CaseList>(var view, var receipt) ->
                view.lines().size();
            case Disclosure.Withheld<CaseList> withheld -> -1;
        };
    }

    private void say(String line) {
        report.add(String.format(Locale.ROOT, "%s", line));
    }
}
