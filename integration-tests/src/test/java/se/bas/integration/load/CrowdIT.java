package se.bas.integration.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.OwnersDatabase;

/**
 * Many clients read, write and withdraw at once: nothing breaks, nothing that was kept is lost, and nothing crosses after a
 * withdrawal's answer. Short in every run of the tests; {@code ./bas bench crowd} has 64 clients for five minutes.
 */
@Tag("CON-30")
class CrowdIT {
    private static final int CLIENTS = Integer.getInteger("bas.crowd.clients", 16);
    private static final int SECONDS = Integer.getInteger("bas.crowd.seconds", 15);
    private static final int PEOPLE = Math.max(2, CLIENTS / 8);

    private final Tally tally = new Tally();
    private final Client soc = new Client("soc-handlaggare", tally);
    private final Client amf = new Client("amf-handlaggare", tally);
    private final AtomicInteger crossed = new AtomicInteger();
    private final List<SharedPerson> people = new ArrayList<>();

    /** Something that is done over and over. */
    private interface Doing {
        void once(int round) throws Exception;
    }

    @Test
    void nothing_breaks_is_lost_or_crosses_too_late() throws Exception {
        for (int index = 0; index < PEOPLE; index++) {
            people.add(SharedPerson.number(index, soc, amf));
        }
        Counter counter = Counter.in(people.getFirst().atSoc(), soc);
        long begun = System.nanoTime();
        run(counter, begun + TimeUnit.SECONDS.toNanos(SECONDS));
        List<String> report = tally.lines(CLIENTS, (System.nanoTime() - begun) / 1e9);
        report.forEach(System.out::println);
        Files.write(Path.of(System.getProperty("bas.crowd.report", "target/crowd.txt")), report);
        assertThat(tally.wrong()).isEmpty();
        assertThat(counter.reached(soc)).isEqualTo(counter.done()).isPositive();
        assertThat(tally.count("withdraw a consent")).isGreaterThanOrEqualTo(PEOPLE);
        // Something did cross while it was agreed: otherwise nothing was tried.
        assertThat(crossed.get()).isPositive();
        assertThat(permitsAfterTheEnd()).isEqualTo("0");
    }

    private void run(Counter counter, long until) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                Doing doing = doing(client, counter);
                all.add(crowd.submit(() -> {
                    for (int round = 0; System.nanoTime() < until; round++) {
                        doing.once(round);
                    }
                    return null;
                }));
            }
        }
        for (Future<?> each : all) {
            each.get();
        }
    }

    /** Of every eight: one shares and withdraws, one counts in a draft, one lists, one searches, four look. */
    private Doing doing(int client, Counter counter) {
        int group = client / 8;
        return switch (client % 8) {
            case 0 -> round -> people.get(group).shareAndWithdraw(soc);
            case 1 -> round -> counter.countUp(soc);
            case 2 -> {
                Client lister = new Client(group % 2 == 0 ? "soc-handlaggare2" : "af-handlaggare", tally);
                yield round -> lister.get("list cases", "/cases?limit=50", 200);
            }
            case 3 -> round -> amf.post("search", "/cases/search", "{\"text\":\"AMF-LAST\"}", 200);
            default -> round -> look(client + round);
        };
    }

    private void look(int at) throws Exception {
        if (people.get(at % people.size()).look(amf, tally)) {
            crossed.incrementAndGet();
        }
    }

    /** The log's own word: nobody was let see anything on the ground of a consent that had ended by then. */
    private static String permitsAfterTheEnd() throws Exception {
        return OwnersDatabase.value("select count(*) from log_access a join log_entry e on e.id = a.entry_id"
                + " join consent_ending x on x.consent_id = a.ground_id and x.shared_category is null"
                + " where a.ground = 'CONSENT' and e.at > x.ended_at");
    }
}
