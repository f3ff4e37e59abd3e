package se.bas.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code ./bas bench consent}: how many decisions a second, of a participant with twelve grounds. The same questions to
 * each engine, in turns, and the answers compared. Read docs/measuring.md.
 */
class BenchConsent {
    private static final int QUESTIONS = 600;
    private static final int ROUNDS = 15;
    private static final long SHORTEST = 200_000_000L;
    private static final Policies OURS = Policies.inForce();

    private final List<String> report = new ArrayList<>();

    /** A question as our engine is asked it: the facts are there, as they are in a request. */
    private record Prepared(GeneratedQuestion question, Facts facts, boolean permitted) {}

    @Test
    void decisions_a_second_of_a_participant_with_twelve_grounds() throws IOException {
        Random random = new Random(7);
        GeneratedGrounds grounds = Stream.generate(() -> GeneratedGrounds.draw(random))
                .filter(drawn -> drawn.consents().size() + drawn.recorded().size() == GeneratedGrounds.MOST)
                .findFirst()
                .orElseThrow();
        List<Prepared> questions = new ArrayList<>();
        while (questions.size() < QUESTIONS) {
            GeneratedQuestion question = grounds.ask(random);
            Facts facts = question.facts(grounds);
            questions.add(new Prepared(question, facts, OURS.judge(facts) instanceof Decision.Permit));
        }
        OtherEngine cedar = new CedarEngine(grounds);
        OtherEngine casbin = new CasbinEngine(grounds);
        Sample ours = new Sample(asked -> OURS.judge(asked.facts()) instanceof Decision.Permit);
        Sample cedars = new Sample(asked -> cedar.permits(asked.question()));
        Sample casbins = new Sample(asked -> casbin.permits(asked.question()));
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            for (Sample each : List.of(ours, cedars, casbins)) {
                each.take(questions, round);
            }
        }
        long permitted = questions.stream().filter(Prepared::permitted).count();
        say("%d questions, %d of them permitted; median of %d rounds; %s"
                .formatted(QUESTIONS, permitted, ROUNDS, Runtime.version()));
        say("%-22s %14s %10s".formatted("decisions a second", "", "ours is"));
        say("%-22s %,14.0f".formatted("ours", ours.median()));
        say("%-22s %,14.0f %,9.0f×".formatted("cedar-java, cached", cedars.median(), ours.median() / cedars.median()));
        say("%-22s %,14.0f %,9.0f×".formatted("jCasbin", casbins.median(), ours.median() / casbins.median()));
        Files.write(Path.of(System.getProperty("bas.consent.report", "target/consent.txt")), report);
        assertThat(permitted).isBetween(QUESTIONS / 20L, QUESTIONS * 19L / 20);
    }

    private void say(String line) {
        report.add(line);
        System.out.println(line);
    }

    /** One engine's rates. */
    private static final class Sample {
        private final Predicate<Prepared> engine;
        private final double[] rates = new double[ROUNDS];

        Sample(Predicate<Prepared> engine) {
            this.engine = engine;
        }

        /** Rounds below 0 are for warming up. */
        void take(List<Prepared> questions, int round) {
            long begun = System.nanoTime();
            long asked = 0;
            long took;
            do {
                for (Prepared each : questions) {
                    if (engine.test(each) != each.permitted()) {
                        throw new AssertionError("answered otherwise: " + each);
                    }
                }
                asked += questions.size();
                took = System.nanoTime() - begun;
            } while (took < SHORTEST);
            if (round >= 0) {
                rates[round] = asked * 1e9 / took;
            }
        }

        double median() {
            double[] sorted = rates.clone();
            Arrays.sort(sorted);
            return sorted[ROUNDS / 2];
        }
    }
}
