package se.bas.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.proof.Observation.Within;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/**
 * The leak trial: whatever an agency gets is the same in a world where nothing exists of other agencies but what they share
 * with it. docs/leak-trial.md tells what is compared, what is shared and why, and what is not in the trial.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("CON-02")
@Tag("CON-04")
@Tag("CON-09")
@Tag("CON-10")
class LeakTrialIT {
    /** With fewer answers of something shared the trial goes on to further worlds. */
    private static final int SHARED = 5;

    private static final int MOST_WORLDS = 12;

    private static final String NAME = "bas-leak-trial";
    private static final int COMPARISONS =
            Integer.getInteger("bas.comparisons", TestEnvironment.isLong() ? 100_000 : 5_000);
    private static final int PEOPLE = 12;
    private static final int TOLD_EVERY = 10;
    private static final List<Agency> ASKERS = List.of(Agency.AMF, Agency.SOC, Agency.AF);

    private static Org org;
    private static Observer observer;
    private static Instant begun;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Inside.archive(NAME);
    }

    @BeforeAll
    static void set_up() throws SQLException {
        begun = Database.clock();
        org = Org.open();
        Database.lettingDocumentsStandAlone();
        observer = new Observer(Inside.of(NAME));
    }

    @AfterAll
    static void remove_every_trace() throws SQLException {
        observer.close();
        org.close();
        Database.everyDocumentHasAFile();
        Database.forgetInstallationLogSince(begun);
    }

    /** What came of comparing two worlds. */
    private record Compared(
            int observations, List<String> differences, Set<String> useCases, Set<String> routes, int shared) {}

    private static Compared compare(Agency asker, World whole, World other) throws Exception {
        Trial trial = new Trial(asker, whole);
        Told told = told(whole);
        SequencedMap<String, String> before = collect(trial, whole, told);
        Set<String> useCases = new TreeSet<>(useCases());
        useCases.addAll(trial.answered(before));
        SequencedMap<String, String> after = collect(trial, other, told);
        assertThat(after.sequencedKeySet()).containsExactlyElementsOf(before.sequencedKeySet());
        List<String> differences = new ArrayList<>();
        before.forEach((name, answer) -> {
            if (!answer.equals(after.get(name))) {
                differences.add(difference(name, answer, Objects.requireNonNull(after.get(name))));
            }
        });
        String others = ASKERS.stream()
                .filter(agency -> agency != asker)
                .map(agency -> "\"owner\":\"" + agency.code() + "\"")
                .collect(Collectors.joining("|"));
        int shared = (int) before.values().stream()
                .filter(answer -> answer.matches("(?s).*(" + others + ").*"))
                .count();
        return new Compared(before.size(), differences, useCases, trial.routes(), shared);
    }

    /** The lines that only one of two answers has. */
    private static String difference(String name, String with, String without) {
        return name + "\n--- with others' records\n" + onlyIn(with, without) + "\n--- without\n"
                + onlyIn(without, with);
    }

    private static String onlyIn(String one, String other) {
        List<String> left = new ArrayList<>(List.of(one.split("\n", -1)));
        List.of(other.split("\n", -1)).forEach(left::remove);
        return String.join("\n", left);
    }

    private static SequencedMap<String, String> collect(Trial trial, World world, Told told) throws Exception {
        Database.forgetInstallationLogSince(begun);
        Database.replaceWith(world);
        return trial.of(observer, told);
    }

    /**
     * What the log says was done in the trial: no use case counts as tried that is not in it. The trial has no session; one
     * that an earlier test's browser left may come to its end meanwhile.
     */
    private static Set<String> useCases() throws SQLException {
        return Set.of(OwnersDatabase.value(
                        "select string_agg(distinct use_case, ',') from log_entry where at >= ? and use_case <> 'EndSession'",
                        begun.toString())
                .split(",", -1));
    }

    @Test
    void what_others_hold_and_do_not_share_changes_nothing_an_agency_gets() throws Exception {
        int compared = 0;
        int shared = 0;
        Set<String> routes = new TreeSet<>();
        Set<String> useCases = new TreeSet<>();
        int worlds = 0;
        while (compared < COMPARISONS || (shared < SHARED && worlds < MOST_WORLDS)) {
            long seed = 3_000_000L + worlds;
            Agency asker = ASKERS.get(worlds % ASKERS.size());
            World whole = Worlds.random(seed, Database.clock(), PEOPLE);
            Compared result = compare(asker, whole, whole.asSharedWith(asker, asker.unit()));
            assertThat(result.differences())
                    .as("%s in the world of seed %d at %s", asker, seed, whole.at())
                    .isEmpty();
            compared += result.observations();
            shared += result.shared();
            routes.addAll(result.routes());
            useCases.addAll(result.useCases());
            worlds++;
            if (worlds % TOLD_EVERY == 0) {
                System.out.printf("Leak trial: %d comparisons so far, in %d worlds%n", compared, worlds);
            }
        }
        System.out.printf(
                "Leak trial: %d comparisons in %d worlds, %d of them of answers with something shared%n",
                compared, worlds, shared);
        assertThat(compared).isGreaterThanOrEqualTo(COMPARISONS);
        // Otherwise nothing was shared, and a trial of nothing shows nothing.
        assertThat(shared).isGreaterThanOrEqualTo(SHARED);
        everything_is_in_the_trial(routes, useCases);
    }

    private static void everything_is_in_the_trial(Set<String> routes, Set<String> useCases) throws Exception {
        LeakTrialDocument document = LeakTrialDocument.read();
        assertThat(routes).as("the routes that the trial asked").isEqualTo(new TreeSet<>(Trial.ROUTES));
        Set<String> tried = new TreeSet<>(routes);
        useCases.stream().map(name -> "use case " + name).forEach(tried::add);
        tried.addAll(LeakTrialPagesIT.PAGES);
        Set<String> surface = Surface.of(TestEnvironment.project().resolve("web-ui/target/bas.war"));
        assertThat(surface).as("what was found in the product").hasSizeGreaterThan(25);
        tried.retainAll(surface);
        assertThat(document.inTheTrial())
                .as("docs/leak-trial.md, \"In the trial\", says what the trial did")
                .isEqualTo(tried);
        Set<String> missing = new TreeSet<>(surface);
        missing.removeAll(tried);
        missing.removeAll(document.notInTheTrial());
        assertThat(missing)
                .as(
                        "Every use case, route and page is in the leak trial, or stands in docs/leak-trial.md under \"Not in the"
                                + " trial\" with the reason. For each of these: add what is asked of it in Trial.java (a route: a Call;"
                                + " a use case without one: a Within, and its case in Answers.java; a page: LeakTrialPagesIT.java) and a"
                                + " line under \"In the trial\"; or, if nobody can be told anything by it, a line under \"Not in the"
                                + " trial\"")
                .isEmpty();
        assertThat(surface).as("docs/leak-trial.md names nothing that is gone").containsAll(document.notInTheTrial());
        assertThat(document.notInTheTrial()).doesNotContainAnyElementsOf(tried);
    }

    @Test
    void the_document_and_the_trial_say_the_same_is_shared_and_made_anew() throws Exception {
        LeakTrialDocument document = LeakTrialDocument.read();
        assertThat(document.shared())
                .isEqualTo(Stream.of(World.Shared.values())
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(document.madeAnew())
                .isEqualTo(Stream.of(Told.MadeAnew.values())
                        .map(Enum::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What looking alone gives in a world. */
    private static SequencedMap<String, String> looked(Trial trial, World there, Told told) throws Exception {
        Database.forgetInstallationLogSince(begun);
        Database.replaceWith(there);
        return trial.looked(observer, told);
    }

    private static Told told(World whole) {
        return new Told(
                Stream.concat(whole.names().stream(), Org.names().stream()).collect(Collectors.toSet()));
    }

    /** The trial can fail: where even what is shared is taken away, answers differ. */
    @Test
    void taking_away_what_is_shared_is_seen() throws Exception {
        Set<Agency> seen = new HashSet<>();
        for (Agency asker : ASKERS) {
            for (long seed = 1; seed < 6 && !seen.contains(asker); seed++) {
                World whole = Worlds.random(seed, Database.clock(), PEOPLE);
                Trial trial = new Trial(asker, whole);
                Told told = told(whole);
                if (!looked(trial, whole, told).equals(looked(trial, whole.withoutOthers(asker), told))) {
                    seen.add(asker);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ASKERS);
    }

    /** The trial can fail: a use case that tells "closed" from "unknown" is found out. */
    @Test
    void a_use_case_that_tells_closed_from_unknown_is_found_out() throws Exception {
        World whole = Worlds.random(new Random(5).nextLong(), Database.clock(), PEOPLE);
        Agency asker = Agency.AMF;
        World less = whole.asSharedWith(asker, asker.unit());
        Set<UUID> left =
                less.rows("case_file").stream().map(row -> row.id("id")).collect(Collectors.toSet());
        List<Within> reaching = whole.filesNotOf(asker).stream()
                .map(row -> row.id("id"))
                .filter(id -> !left.contains(id))
                .map(id -> new Within(Inside.question("Leaky", asker, Kind.CASEWORKER)
                        .add("file", id.toString())
                        .build()))
                .toList();
        Told told = new Told(whole.names());
        Database.replaceWith(whole);
        SequencedMap<String, String> before = observer.beside(reaching, told);
        Database.replaceWith(less);
        SequencedMap<String, String> after = observer.beside(reaching, told);
        assertThat(before).hasSizeGreaterThan(3);
        assertThat(before.keySet())
                .allSatisfy(name -> assertThat(before.get(name)).isNotEqualTo(Objects.requireNonNull(after.get(name))));
    }
}
