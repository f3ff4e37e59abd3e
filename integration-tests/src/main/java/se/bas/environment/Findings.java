package se.bas.environment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is wrong with a database: each kind once, with how often and one example. Ids only, nothing about a person. */
final class Findings {
    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    private record Kind(long count, @Nullable UUID example) {}

    void add(String kind) {
        kinds.merge(kind, new Kind(1, null), Findings::more);
    }

    void add(String kind, @Nullable UUID example) {
        kinds.merge(kind, new Kind(1, example), Findings::more);
    }

    private static Kind more(Kind known, Kind another) {
        return new Kind(known.count + another.count, known.example);
    }

    /** One sentence each; empty when all is well. */
    List<String> sentences() {
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue().example == null
                        ? kind.getKey()
                        : kind.getKey() + ": " + kind.getValue().count + ", for example " + kind.getValue().example)
                .toList();
    }
}
