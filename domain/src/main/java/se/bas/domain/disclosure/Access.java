package se.bas.domain.disclosure;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;

/**
 * One participant met in one request: what goes into the log as one entry. Never content.
 *
 * @param participant null when none is meant, or none is known
 * @param file the asker's own agency's case file, null when there is none
 * @param objects what else was touched: a consent, the case files shown in a log; empty when nothing
 * @param lines what was asked about whose information, and decided; empty when nothing was
 */
public record Access(
        @Nullable ParticipantId participant,
        @Nullable CaseFileId file,
        List<UUID> objects,
        List<Line> lines,
        Instant at) {
    public Access {
        objects = List.copyOf(objects);
        lines = List.copyOf(lines);
    }

    /**
     * One decision about one owner's information, for all categories it was the same for.
     *
     * @param sought whether the asker reached for this owner's information by its address, and did not merely open the
     *     own file; the owner is told of what was sought in vain
     */
    public record Line(
            AgencyId owner, SortedSet<Category> categories, Purpose purpose, Decision decision, boolean sought) {}

    /** Puts together the questions that got the same answer, in the order they were asked. */
    static List<Line> lines(SequencedMap<Question, Decision> decisions, Purpose purpose) {
        record Same(AgencyId owner, Decision decision) {}
        SequencedMap<Same, SortedSet<Category>> together = new LinkedHashMap<>();
        decisions.forEach((question, decision) -> together.computeIfAbsent(
                        new Same(question.owner(), decision), same -> new TreeSet<>())
                .add(question.category()));
        return together.entrySet().stream()
                .map(same -> new Line(
                        same.getKey().owner(),
                        same.getValue(),
                        purpose,
                        same.getKey().decision(),
                        false))
                .toList();
    }
}
