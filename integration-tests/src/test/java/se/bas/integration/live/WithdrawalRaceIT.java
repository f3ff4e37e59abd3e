package se.bas.integration.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.disclosure.Category;
import se.bas.environment.TestEnvironment;
import se.bas.environment.Tokens;
import se.bas.integration.OwnersDatabase;

/**
 * Two nodes on one database; clients of both read one case without a pause while consents to nearly all of it are given and
 * withdrawn. Whatever was asked after a withdrawal's answer gets nothing of it, on either node.
 */
@Tag("CON-11")
@Tag("CON-30")
class WithdrawalRaceIT {
    private static final int DECISIONS = TestEnvironment.isLong() ? 1_000_000 : 20_000;
    private static final int CLIENTS_OF_A_NODE = 3;
    /** Of each client, once the withdrawal has been answered. */
    private static final int READS_AFTER = 40;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** All but one: a consent is never to everything (CON-14). */
    private static final String[] SHARED = Category.consentables().stream()
            .filter(category -> category != Category.CRIMINAL)
            .map(Enum::name)
            .sorted()
            .toArray(String[]::new);

    /** Even while nothing may cross: from a withdrawal's answer until the next consent is asked for. */
    private final AtomicInteger phase = new AtomicInteger();

    private final AtomicInteger crossed = new AtomicInteger();
    private final AtomicInteger tooLate = new AtomicInteger();

    @AfterEach
    void withdraw_everything() throws Exception {
        Dennis.withdrawsEverything();
    }

    @Test
    void nothing_asked_after_the_withdrawals_answer_is_let_through_on_any_node() throws Exception {
        List<URI> nodes = List.of(TestEnvironment.addresses().app(), TestEnvironment.secondNode());
        Dennis.withdrawsEverything();
        long before = logged();
        int decisions = 0;
        int rounds = 0;
        try (ExecutorService clients = Executors.newFixedThreadPool(nodes.size() * CLIENTS_OF_A_NODE)) {
            while (decisions < DECISIONS) {
                decisions += SHARED.length * round(nodes, clients);
                rounds++;
            }
        }
        System.out.printf(
                "%d withdrawals, %d decisions after their answers, %d reads before them that let something cross%n",
                rounds, decisions, crossed.get());
        assertThat(tooLate.get()).isZero();
        // While it was agreed it did cross, in every round: otherwise nothing was raced for.
        assertThat(crossed.get()).isGreaterThanOrEqualTo(rounds);
        // The log says the same in its own words.
        assertThat(OwnersDatabase.value("select count(*) from log_access a join log_entry e on e.id = a.entry_id"
                        + " join consent_ending x on x.consent_id = a.ground_id and x.shared_category is null"
                        + " where a.ground = 'CONSENT' and e.at > x.ended_at"))
                .isEqualTo("0");
        // Each of them was judged, and is in it.
        assertThat(logged() - before).isGreaterThan(decisions / SHARED.length);
    }

    private static long logged() throws Exception {
        return Long.parseLong(OwnersDatabase.value("select count(*) from log_entry where use_case = 'OpenCase'"));
    }

    /** Gives consent, has everybody read, withdraws. Tells how many reads began after the withdrawal's answer. */
    private int round(List<URI> nodes, ExecutorService clients) throws Exception {
        phase.incrementAndGet();
        String consent = Dennis.lets(SHARED);
        int crossedBefore = crossed.get();
        List<Future<Integer>> reading = new ArrayList<>();
        for (URI node : nodes) {
            for (int client = 0; client < CLIENTS_OF_A_NODE; client++) {
                reading.add(clients.submit(() -> read(node)));
            }
        }
        Instant deadline = Instant.now().plusSeconds(60);
        while (crossed.get() == crossedBefore) {
            assertThat(Instant.now()).as("something crosses while it is agreed").isBefore(deadline);
            Thread.sleep(5);
        }
        Dennis.withdraws(consent);
        phase.incrementAndGet();
        int after = 0;
        for (Future<Integer> each : reading) {
            after += each.get();
        }
        return after;
    }

    /** Reads until enough was asked after the withdrawal's answer. */
    private int read(URI node) throws Exception {
        int after = 0;
        while (after < READS_AFTER) {
            boolean withdrawn = phase.get() % 2 == 0;
            boolean seen = seesSomething(node);
            if (withdrawn) {
                after++;
            }
            if (seen && withdrawn) {
                tooLate.incrementAndGet();
            } else if (seen) {
                crossed.incrementAndGet();
            }
        }
        return after;
    }

    private static boolean seesSomething(URI node) throws Exception {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(node.resolve("/api/v1/cases/" + Dennis.AT_AMF))
                        .header("Authorization", "Bearer " + Tokens.of("amf-handlaggare"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject().getJsonArray("timeline").stream()
                    .anyMatch(item -> ((JsonObject) item).getString("owner").equals("soc"));
        }
    }
}
