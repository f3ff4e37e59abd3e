package se.bas.environment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A provider of SMS that remembers what it was asked, and can be slow to answer. */
final class SmsProvider implements AutoCloseable {
    private final HttpServer server;
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch held = new CountDownLatch(0);

    private SmsProvider(HttpServer server) {
        this.server = server;
    }

    static SmsProvider listen() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SmsProvider provider = new SmsProvider(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/sms", provider::take);
            server.start();
            return provider;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sms";
    }

    private void take(HttpExchange asked) throws IOException {
        bodies.add(new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        keys.add(asked.getRequestHeaders().getFirst("Idempotency-Key"));
        try {
            held.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        asked.sendResponseHeaders(202, -1);
        asked.close();
    }

    /** From now on whoever asks waits. */
    void hold() {
        held = new CountDownLatch(1);
    }

    /** Answers all who wait, and everybody after them. */
    void answer() {
        held.countDown();
    }

    /** Of every request, in their order. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }

    /** What goes on to telephones: what comes again under a known key does not. */
    List<String> delivered() {
        return keys.stream().distinct().toList();
    }

    @Override
    public void close() {
        answer();
        server.stop(0);
    }
}
