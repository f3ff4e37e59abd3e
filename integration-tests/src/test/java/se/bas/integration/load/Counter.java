package se.bas.integration.load;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.bas.integration.api.Consents;

/** A draft that several windows of one person count up in, each from what it read. Whoever is late reads again. */
final class Counter {
    private final String path;
    private final AtomicInteger done = new AtomicInteger();

    private Counter(UUID file) {
        this.path = "/cases/" + file + "/draft";
    }

    static Counter in(UUID file, Client author) throws Exception {
        Counter counter = new Counter(file);
        author.put("keep a draft", counter.path, "If-None-Match", "*", text(0), 200);
        return counter;
    }

    private static String text(int number) {
        return Json.createObjectBuilder()
                .add("day", LocalDate.now(Consents.ZONE).toString())
                .add("category", "PLAN")
                .add("text", "Räknar " + number)
                .build()
                .toString();
    }

    void countUp(Client author) throws Exception {
        Client.Answer read = author.get("read a draft", path, 200);
        int next = number(read) + 1;
        if (author.put("keep a draft", path, "If-Match", read.tag(), text(next), 200, 412)
                        .status()
                == 200) {
            done.incrementAndGet();
        }
    }

    private static int number(Client.Answer read) {
        return Integer.parseInt(read.json().getString("text").substring("Räknar ".length()));
    }

    /** How many times somebody was told that it was kept. */
    int done() {
        return done.get();
    }

    /** How far it has been counted; nothing of it is left afterwards. */
    int reached(Client author) throws Exception {
        Client.Answer read = author.get("read a draft", path, 200);
        author.delete("discard a draft", path, read.tag(), 200);
        return number(read);
    }
}
