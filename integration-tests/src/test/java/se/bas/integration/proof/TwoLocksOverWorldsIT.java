package se.bas.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;
import se.bas.integration.proof.Org.Agency;

/**
 * The property of D3, over thousands of worlds and every kind of asker: what the gate permits is visible; what is visible of
 * others is permitted, or denied for what is the gate's alone; and both do what was agreed. A world is one participant with
 * all that is held and agreed about them; forty share a seed and an instant.
 */
@ExtendWith(ArquillianExtension.class)
@Tag("CON-01")
@Tag("CON-05")
@Tag("CON-11")
@Tag("IDA-07")
class TwoLocksOverWorldsIT {
    private static final String NAME = "bas-worlds";
    private static final int WORLDS = Integer.getInteger("bas.worlds", TestEnvironment.isLong() ? 50_000 : 2_000);
    private static final int TOGETHER = 40;
    private static final int ASKERS = 2;
    private static final int SOME = 4;

    @Deployment(testable = false)
    static WebArchive archive() {
        return Inside.archive(NAME);
    }

    @Test
    void whatever_the_world_both_locks_do_what_was_agreed() throws Exception {
        Inside inside = Inside.of(NAME);
        Set<String> said = new TreeSet<>();
        int shown = 0;
        int asked = 0;
        try (Org _ = Org.open()) {
            for (int batch = 0; batch < WORLDS / TOGETHER; batch++) {
                long seed = 20261122L + batch;
                Random random = new Random(seed);
                Instant at = Askings.anInstant(random);
                World world = Worlds.full(seed, at, TOGETHER);
                Database.replaceWith(world);
                Database.setClock(at);
                Askings askings = Askings.of(world, random, ASKERS, 4);
                Askings.Outcome outcome = askings.put(inside, random);
                assertThat(outcome.problems()).as("seed %d at %s", seed, at).isEmpty();
                said.addAll(outcome.gateSaid());
                shown += outcome.foreignRowsShown();
                asked += askings.all().size();
            }
        } finally {
            Database.mendClock();
        }
        System.out.printf("Two locks: %d worlds, %d askings, %d foreign notes shown%n", WORLDS, asked, shown);
        // The worlds did differ: everything that can be said was said, and much was shown.
        assertThat(said)
                .contains(
                        "+OWN_AGENCY",
                        "+MANAGED_UNIT",
                        "+COVER",
                        "+CONSENT",
                        "+HARM_TEST",
                        "+NAMED_RECIPIENT",
                        "-NO_CONSENT",
                        "-RECIPIENT",
                        "-PURPOSE",
                        "-CATEGORY",
                        "-NOT_YET_VALID",
                        "-EXPIRED",
                        "-WITHDRAWN",
                        "-NO_ASSIGNMENT");
        assertThat(shown).isGreaterThan(WORLDS / 4);
    }

    @Test
    @Tag("CON-42")
    void of_the_dead_neither_lock_opens_anything_by_a_consent() throws Exception {
        try (Org _ = Org.open()) {
            assertThat(said(seed -> Worlds.full(seed, Instant.now(), TOGETHER).withDeaths(new Random(seed))))
                    .contains("+OWN_AGENCY", "+CONSENT", "-WITHDRAWN", "-DECEASED");
        }
    }

    @Test
    @Tag("CON-08")
    void what_the_duty_opens_both_locks_open_to_the_social_boards_caseworkers_alone() throws Exception {
        try (Org _ = Org.open()) {
            assertThat(said(seed -> Worlds.full(seed, Instant.now(), TOGETHER))).doesNotContain("+DUTY");
            OwnersDatabase.run("""
                    insert into edition (id, collaboration_id, agency_id, kind, item, version, valid_from, content, written_by,
                        written_under, written_at)
                    values (gen_random_uuid(), '%s', '%s', 'LAW', 'DUTY_2008_975', 1, date '2020-01-01',
                        '{"IN_USE": "YES"}', '%s', gen_random_uuid(), now())
                    """.formatted(Org.COLLABORATION, Agency.AF.id(), Agency.AF.staff()));
            assertThat(said(seed -> Worlds.full(seed, Instant.now(), TOGETHER).withTheDutyCarriedOut()))
                    .contains("+DUTY", "+OWN_AGENCY");
            OwnersDatabase.run("delete from edition where kind = 'LAW'");
        }
    }

    /** What the gate says in some worlds, in which nothing was wrong. */
    private static Set<String> said(LongFunction<World> worlds) throws Exception {
        Inside inside = Inside.of(NAME);
        Set<String> said = new TreeSet<>();
        for (long seed = 4200; seed < 4200 + SOME; seed++) {
            Random random = new Random(seed);
            World world = worlds.apply(seed);
            Database.replaceWith(world);
            Askings.Outcome outcome = Askings.of(world, random, ASKERS, 4).put(inside, random);
            assertThat(outcome.problems()).as("seed %d", seed).isEmpty();
            said.addAll(outcome.gateSaid());
        }
        return said;
    }

    /** The same comparison finds much where the cache is shared: {@link SharedCacheIT}. */
    @Test
    void what_others_have_just_written_shows_to_nobody_it_is_not_shared_with() throws Exception {
        try (Org _ = Org.open()) {
            World world = Worlds.full(4711, Instant.now(), 8);
            Database.replaceWith(world);
            assertThat(Askings.ofWhatWasJustWritten(world, Inside.of(NAME))).isEmpty();
        }
    }
}
