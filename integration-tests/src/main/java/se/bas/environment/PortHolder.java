package se.bas.environment;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which process listens on a port, as Linux tells it. */
final class PortHolder {
    private static final String LISTENING = "0A";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PortHolder() {}

    /** Words for an error message. */
    static String of(int port) {
        try {
            Set<String> sockets = socketsOn(port);
            return ProcessHandle.allProcesses()
                    .filter(process -> holdsAny(process.pid(), sockets))
                    .findFirst()
                    .map(PortHolder::describe)
                    .orElse("another process");
        } catch (IOException | RuntimeException unknown) {
            return "another process";
        }
    }

    private static Set<String> socketsOn(int port) throws IOException {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        Set<String> sockets = new HashSet<>();
        for (Path table : List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"))) {
            if (!Files.isReadable(table)) {
                continue;
            }
            for (String line : Files.readAllLines(table)) {
                List<String> field = SPACES.splitAsStream(line.strip()).toList();
                if (field.size() > 9 && field.get(1).endsWith(suffix) && field.get(3).equals(LISTENING)) {
                    sockets.add("socket:[" + field.get(9) + "]");
                }
            }
        }
        return sockets;
    }

    private static boolean holdsAny(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : open) {
                if (sockets.contains(Files.readSymbolicLink(descriptor).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static String describe(ProcessHandle process) {
        String command = process.info().commandLine().orElse("an unknown command");
        String shown = command.length() > 100 ? command.substring(0, 100) + " …" : command;
        return "process " + process.pid() + " (" + shown + ")";
    }
}
