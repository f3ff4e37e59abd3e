package se.bas.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.audit.Entry;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.View;

/**
 * One page of the log, newest first: who looked at whom, when, on which ground, what was denied. No case content.
 *
 * @param total how many lines on all pages together
 */
public record LogPage(List<Line> lines, int total) implements View {
    /**
     * One entry.
     *
     * @param who the staff member's name, or the job's
     * @param useCase the use case's name, for example {@code OpenCase}
     * @param caseNumber my own agency's case number; null when my agency has no file on the person, or nobody was meant
     */
    public record Line(
            EntryId entry,
            Instant at,
            String who,
            @Nullable Name agency,
            @Nullable String agencyCode,
            @Nullable Name unit,
            String useCase,
            Entry.Outcome outcome,
            @Nullable String caseNumber,
            List<Access> accesses) {}

    /**
     * What was decided about one owner's information.
     *
     * @param ground code of the ground, for example {@code CONSENT}; null when denied
     * @param reference the consent, the recorded ground or the cover it rested on, null for other grounds
     * @param denial null when permitted
     */
    public record Access(
            Name owner,
            String ownerCode,
            Set<Category> categories,
            Purpose purpose,
            @Nullable String ground,
            @Nullable UUID reference,
            @Nullable DenialCode denial) {}
}
