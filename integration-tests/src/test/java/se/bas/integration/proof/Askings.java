package se.bas.integration.proof;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/** Many askings of one world, of everybody in it. */
record Askings(List<Asking> all, int notesLookedFor) {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int BESIDE_EACH_OTHER = 6;

    /** Hours and days at which a decision turns over, or should not. */
    static Instant anInstant(Random random) {
        LocalDate day = switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(2026, 3, 29); // the clocks go forward
            case 1 -> LocalDate.of(2026, 10, 25); // and back
            case 2 -> LocalDate.of(2026, 12, 31);
            default -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        };
        ZonedDateTime midnight = day.atStartOfDay(SWEDEN);
        return switch (random.nextInt(6)) {
            case 0 -> midnight.toInstant();
            // The clock goes on while we ask: some answers come before midnight and some after it.
            case 1 -> midnight.plusDays(1).toInstant().minusMillis(500);
            case 2 -> midnight.plusDays(1).toInstant().minusMillis(100);
            // In UTC it is still the day before.
            case 3 -> midnight.toInstant().plusSeconds(1800);
            case 4 -> midnight.toInstant().plusSeconds(3600 + random.nextInt(7200));
            default -> midnight.toInstant().plusSeconds(random.nextInt(80_000));
        };
    }

    /**
     * Askers of every kind, mostly those who can have something to do with the case.
     *
     * @param notesLookedFor how many notes, anybody's, each looks for by id
     */
    static Askings of(World world, Random random, int each, int notesLookedFor) {
        Map<UUID, List<Row>> files = world.rows("case_file").stream().collect(Collectors.groupingBy(Row::participant));
        List<Asking> all = new ArrayList<>();
        for (Row participant : world.rows("participant")) {
            for (int i = 0; i < each; i++) {
                all.add(asking(
                        world, participant.id("id"), files.getOrDefault(participant.id("id"), List.of()), random));
            }
        }
        return new Askings(all, notesLookedFor);
    }

    private static Asking asking(World world, UUID participant, List<Row> files, Random random) {
        Row file = files.get(random.nextInt(files.size()));
        // One in ten reaches for another agency's file, or for none.
        Agency agency = random.nextInt(10) > 0 ? Agency.of(file.owner()) : anyOf(List.of(Agency.values()), random);
        UUID address = random.nextInt(30) > 0 ? file.id("id") : UUID.randomUUID();
        Kind kind = random.nextInt(2) > 0 ? Kind.CASEWORKER : anyOf(List.of(Kind.values()), random);
        boolean evaluating = kind == Kind.EVALUATOR ? random.nextInt(4) > 0 : random.nextInt(12) == 0;
        return new Asking(world, agency, kind, participant, address, evaluating);
    }

    private static <T> T anyOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /**
     * Every agency writes about everybody it knows, and then everybody who knows them looks for just that.
     *
     * @return what somebody saw and should not have
     */
    static List<String> ofWhatWasJustWritten(World world, Inside inside) throws IOException, InterruptedException {
        List<String> problems = new ArrayList<>();
        for (Row file : world.rows("case_file")) {
            List<UUID> written = new ArrayList<>();
            String ids = inside.ask(Inside.question("WriteNotes", Agency.of(file.owner()), Kind.CASEWORKER)
                    .add("participant", file.participant().toString())
                    .build());
            for (String id : ids.split(",", -1)) {
                written.add(UUID.fromString(id));
            }
            for (Row other : world.rows("case_file")) {
                if (other.participant().equals(file.participant())
                        && !other.owner().equals(file.owner())) {
                    Asking asking = new Asking(
                            world,
                            Agency.of(other.owner()),
                            Kind.CASEWORKER,
                            other.participant(),
                            other.id("id"),
                            false);
                    problems.addAll(asking.problems(Asking.Answer.of(inside.ask(asking.question(written)))));
                }
            }
        }
        return problems;
    }

    /** What came out. */
    record Outcome(List<String> problems, Set<String> gateSaid, int foreignRowsShown) {}

    /** Puts them all, in order, and looks at every answer. */
    Outcome put(Inside inside, Random random) throws IOException, InterruptedException {
        List<JsonObject> questions = all.stream()
                .map(asking -> asking.question(notes(asking, random)))
                .toList();
        List<String> answers = answers(inside, questions);
        List<String> problems = new ArrayList<>();
        Set<String> said = new TreeSet<>();
        int shown = 0;
        for (int at = 0; at < answers.size(); at++) {
            if (answers.get(at).startsWith("!")) {
                problems.add("broke: " + answers.get(at) + " on " + questions.get(at));
                continue;
            }
            Asking asking = all.get(at);
            Asking.Answer answer = Asking.Answer.of(answers.get(at));
            problems.addAll(asking.problems(answer));
            answer.gate().keySet().forEach(key -> said.add(answer.gate().getString(key)));
            shown += (int) answer.rows().stream()
                    .filter(row -> row.startsWith("note ")
                            && !asking.agency().area().contains(UUID.fromString(row.split(" ", -1)[1])))
                    .count();
        }
        return new Outcome(problems, said, shown);
    }

    /** Several at a time: what takes long is the log's way to the disk, and that they can share. */
    private static List<String> answers(Inside inside, List<JsonObject> questions) throws InterruptedException {
        int share = (questions.size() + BESIDE_EACH_OTHER - 1) / BESIDE_EACH_OTHER;
        try (ExecutorService threads = Executors.newFixedThreadPool(BESIDE_EACH_OTHER)) {
            List<Callable<List<String>>> shares = new ArrayList<>();
            for (int from = 0; from < questions.size(); from += share) {
                List<JsonObject> some = questions.subList(from, Math.min(questions.size(), from + share));
                shares.add(() -> inside.ask(some));
            }
            List<String> all = new ArrayList<>();
            for (Future<List<String>> answered : threads.invokeAll(shares)) {
                try {
                    all.addAll(answered.get());
                } catch (ExecutionException broken) {
                    throw new IllegalStateException(broken.getCause());
                }
            }
            return all;
        }
    }

    private List<UUID> notes(Asking asking, Random random) {
        List<UUID> ids = new ArrayList<>(asking.world()
                .notesOn(asking.participant())
                .map(row -> row.id("id"))
                .toList());
        Collections.shuffle(ids, random);
        return ids.subList(0, Math.min(notesLookedFor, ids.size()));
    }
}
