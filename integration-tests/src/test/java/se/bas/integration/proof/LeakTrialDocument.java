package se.bas.integration.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bas.environment.TestEnvironment;

/** What docs/leak-trial.md says: its tables' first columns. Each line has a reason beside it. */
record LeakTrialDocument(
        SortedSet<String> inTheTrial,
        SortedSet<String> notInTheTrial,
        SortedSet<String> shared,
        SortedSet<String> madeAnew) {
    private static final Pattern LINE = Pattern.compile("^\\| ((?:`[^`]+`[, ]*)+) \\| *(.*?) *\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    static LeakTrialDocument read() throws IOException {
        List<String> lines = Files.readAllLines(TestEnvironment.project().resolve("docs/leak-trial.md"));
        return new LeakTrialDocument(
                under("## In the trial", lines),
                under("## Not in the trial", lines),
                under("## What is shared", lines),
                under("## What is made anew", lines));
    }

    private static SortedSet<String> under(String heading, List<String> lines) {
        SortedSet<String> names = new TreeSet<>();
        boolean here = false;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                here = line.equals(heading);
            }
            Matcher table = LINE.matcher(line);
            if (here && table.matches()) {
                if (table.group(2).length() < 10) {
                    throw new IllegalStateException("docs/leak-trial.md gives no reason: " + line);
                }
                NAME.matcher(table.group(1)).results().forEach(name -> names.add(name.group(1)));
            }
        }
        return names;
    }
}
