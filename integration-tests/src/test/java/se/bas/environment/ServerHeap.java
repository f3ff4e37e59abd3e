package se.bas.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the server of this test run holds on to, right after it has thrown away what it can: the JDK's own count of what is
 * reachable, class by class.
 */
public final class ServerHeap {
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");

    private final Map<String, Held> classes;

    /** What there is of one class. */
    public record Held(long objects, long bytes) {}

    private ServerHeap(Map<String, Held> classes) {
        this.classes = classes;
    }

    /** Has the server collect its garbage, and counts. */
    public static ServerHeap counted() throws IOException, InterruptedException {
        // What the first one finds no longer needed may hold on to something that only the second one sees.
        jcmd("GC.run");
        jcmd("GC.run");
        Map<String, Held> classes = new LinkedHashMap<>();
        for (String line : jcmd("GC.class_histogram").lines().toList()) {
            Matcher found = LINE.matcher(line);
            if (found.matches()) {
                Held held = new Held(Long.parseLong(found.group(1)), Long.parseLong(found.group(2)));
                // Two loaders can have classes of one name.
                classes.merge(
                        found.group(3),
                        held,
                        (one, other) -> new Held(one.objects + other.objects, one.bytes + other.bytes));
            }
        }
        if (classes.isEmpty()) {
            throw new IllegalStateException("the server told nothing of its memory");
        }
        return new ServerHeap(classes);
    }

    public long bytes() {
        return classes.values().stream().mapToLong(Held::bytes).sum();
    }

    public long objects(String type) {
        return Optional.ofNullable(classes.get(type)).map(Held::objects).orElse(0L);
    }

    /** The classes of which there is so much more here than before, the most first. */
    public List<String> moreThan(ServerHeap before, int atMost) {
        return classes.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        new Held(
                                entry.getValue().objects() - before.objects(entry.getKey()),
                                entry.getValue().bytes()
                                        - Optional.ofNullable(before.classes.get(entry.getKey()))
                                                .map(Held::bytes)
                                                .orElse(0L))))
                .filter(entry -> entry.getValue().bytes() > 0)
                .sorted(Map.Entry.comparingByValue((one, other) -> Long.compare(other.bytes(), one.bytes())))
                .limit(atMost)
                .map(entry -> String.format(
                        Locale.ROOT,
                        "%,12d bytes %,9d objects  %s",
                        entry.getValue().bytes(),
                        entry.getValue().objects(),
                        entry.getKey()))
                .toList();
    }

    private static String jcmd(String what) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(tool.toString(), Long.toString(server()), what)
                .redirectErrorStream(true)
                .start();
        String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IllegalStateException("jcmd " + what + ": " + told);
        }
        return told;
    }

    /** The virtual machine itself, which a script may have started. */
    private static long server() throws IOException {
        Path pid = TestEnvironment.data().resolve("pids").resolve("liberty");
        ProcessHandle started =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
        return Stream.concat(Stream.of(started), started.descendants())
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("java"))
                        .isPresent())
                .findFirst()
                .orElse(started)
                .pid();
    }
}
