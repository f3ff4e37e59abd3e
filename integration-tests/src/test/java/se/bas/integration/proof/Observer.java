package se.bas.integration.proof;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import se.bas.environment.TestEnvironment;
import se.bas.environment.Tokens;
import se.bas.integration.api.Contract;
import se.bas.integration.proof.Observation.Call;
import se.bas.integration.proof.Observation.Within;

/** Makes observations of the world that is there. */
final class Observer implements AutoCloseable {
    private static final int BESIDE_EACH_OTHER = 3;
    private static final int WITHIN_TOGETHER = 25;
    private static final int LOG_PAGES = 15;

    /** The longest page of the log. */
    static final int LOG_PAGE = 200;

    private static final Set<String> OF_THE_CONNECTION = Set.of("date", "content-length");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(BESIDE_EACH_OTHER);
    private final Inside inside;

    Observer(Inside inside) {
        this.inside = inside;
    }

    /** All that can be asked in any order, several at a time. Gives the answers by the observations' names. */
    SequencedMap<String, String> beside(List<? extends Observation> observations, Told told) throws Exception {
        List<Future<Map<String, String>>> running = new ArrayList<>();
        List<Within> within = new ArrayList<>();
        for (Observation observation : observations) {
            switch (observation) {
                case Call call -> running.add(threads.submit(() -> Map.of(call.name(), told.of(answer(call)))));
                case Within one -> within.add(one);
            }
        }
        for (int at = 0; at < within.size(); at += WITHIN_TOGETHER) {
            List<Within> some = within.subList(at, Math.min(within.size(), at + WITHIN_TOGETHER));
            running.add(threads.submit(() -> answers(some, told)));
        }
        SequencedMap<String, String> all = new LinkedHashMap<>();
        for (Future<Map<String, String>> one : running) {
            try {
                all.putAll(one.get());
            } catch (ExecutionException broken) {
                throw new IllegalStateException(broken.getCause());
            }
        }
        return all;
    }

    /** One after the other, in this order: for what changes something, and for the log. */
    SequencedMap<String, String> inOrder(List<? extends Observation> observations, Told told) throws Exception {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        int place = 0;
        for (Observation observation : observations) {
            String name = ++place + ". " + observation.name();
            switch (observation) {
                case Call call -> all.put(name, told.of(answer(call)));
                case Within one -> all.put(name, told.of(inside.ask(one.question())));
            }
        }
        return all;
    }

    /**
     * Pages of the log whose newest lines came in no order of ours: what they say, sorted.
     *
     * @param pages makes the question for the page that begins at an offset
     */
    String bag(IntFunction<JsonObject> pages, Told told) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        // Far more than one world's trial writes: what was written before it came in an order of its own.
        for (int read = 0; read < LOG_PAGES; read++) {
            // Each reading is a new entry itself, and moves the others by one.
            String said = told.of(inside.ask(pages.apply(read * (LOG_PAGE + 1))))
                    // Which line is the last of its page is chance; what the page ends with stands by itself.
                    .replaceFirst("\\], total=(\\d+)\\]$", ", Line[total $1");
            List<String> page = List.of(said.split("Line\\[", -1));
            lines.addAll(page);
            if (page.size() < LOG_PAGE) {
                break;
            }
        }
        return lines.stream().sorted().collect(Collectors.joining("\n"));
    }

    private Map<String, String> answers(List<Within> some, Told told) throws IOException, InterruptedException {
        List<String> answers = inside.ask(some.stream().map(Within::question).toList());
        Map<String, String> all = new LinkedHashMap<>();
        for (int at = 0; at < some.size(); at++) {
            all.put(some.get(at).name(), told.of(answers.get(at)));
        }
        return all;
    }

    /** Status, headers and body. */
    private String answer(Call call) throws IOException, InterruptedException {
        URI address = TestEnvironment.addresses().app().resolve("/api/v1" + call.path());
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Tokens.of(call.agency().account()));
        if (call.mandate() != null) {
            request.header("BAS-Mandate", call.mandate());
        }
        String body = call.body();
        if (body == null) {
            request.method(call.verb(), HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", call.file() ? "application/octet-stream" : "application/json")
                    .method(call.verb(), HttpRequest.BodyPublishers.ofString(body));
        }
        String condition = call.condition();
        if (condition != null) {
            condition.lines().forEach(header -> {
                int colon = header.indexOf(": ");
                request.header(header.substring(0, colon), header.substring(colon + 2));
            });
        }
        HttpResponse<String> response = http.send(request.build(), PaperText.HANDLER);
        Contract.served().check(call.verb(), response);
        if (response.statusCode() >= 500) {
            throw new IllegalStateException(call.name() + " broke: " + response.statusCode());
        }
        // What the length says beyond the body's own length, it must not say.
        response.headers().firstValueAsLong("Content-Length").ifPresent(length -> {
            if (!PaperText.is(response.headers())
                    && length != response.body().getBytes(StandardCharsets.UTF_8).length) {
                throw new IllegalStateException(call.name() + ": the length is not the body's");
            }
        });
        return response.statusCode() + "\n" + headers(response) + "\n" + response.body();
    }

    private static String headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return headers.entrySet().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.getKey()))
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.close();
    }
}
