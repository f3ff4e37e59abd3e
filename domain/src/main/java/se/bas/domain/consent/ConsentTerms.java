package se.bas.domain.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/**
 * What was agreed, and what of it has ended since: all that decides whether something may cross.
 *
 * @param endings withdrawals, annulments and the participant's death, in any order; empty when there are none
 */
public record ConsentTerms(
        ConsentId id,
        AgencyId discloser,
        UnitId recipient,
        Purpose purpose,
        Set<Category> categories,
        ConsentPeriod period,
        List<Ending> endings) {
    public ConsentTerms {
        categories = Set.copyOf(categories);
        endings = List.copyOf(endings);
    }

    /**
     * The end of all or of a part.
     *
     * @param category the part, or null for all of it
     */
    public record Ending(Kind kind, @Nullable Category category, Instant at) {
        public enum Kind {
            WITHDRAWN,
            ANNULLED,
            /** That the participant has died, from when the asker's side or the discloser knows it (CON-42). */
            DECEASED
        }

        private boolean strikes(Category part, Instant now) {
            return (category == null || category == part) && !at.isAfter(now);
        }
    }

    /** The same of somebody who has died, as is known at an instant. */
    public ConsentTerms ofDeceased(Instant known) {
        List<Ending> with = new ArrayList<>(endings);
        with.add(new Ending(Ending.Kind.DECEASED, null, known));
        return new ConsentTerms(id, discloser, recipient, purpose, categories, period, with);
    }

    /**
     * Where one category of it stands (CON-24). What has ended by someone's act is that first, whatever the day; death ends
     * what would still be in force, and nothing else (CON-42).
     */
    public ConsentStatus statusAt(Instant now, Category category) {
        if (struck(Ending.Kind.ANNULLED, category, now)) {
            return ConsentStatus.ANNULLED;
        }
        if (struck(Ending.Kind.WITHDRAWN, category, now)) {
            return ConsentStatus.WITHDRAWN;
        }
        if (!period.begunAt(now)) {
            return ConsentStatus.NOT_YET_VALID;
        }
        if (period.overAt(now)) {
            return ConsentStatus.EXPIRED;
        }
        return struck(Ending.Kind.DECEASED, category, now) ? ConsentStatus.DECEASED : ConsentStatus.ACTIVE;
    }

    /** Where it stands as a whole: withdrawn when nothing of it is left. */
    public ConsentStatus statusAt(Instant now) {
        return categories.stream()
                .map(category -> statusAt(now, category))
                .min(ConsentTerms::mostAlive)
                .orElseThrow();
    }

    private static int mostAlive(ConsentStatus one, ConsentStatus other) {
        return Integer.compare(life(one), life(other));
    }

    private static int life(ConsentStatus status) {
        return switch (status) {
            case ACTIVE -> 0;
            case NOT_YET_VALID -> 1;
            case DECEASED -> 2;
            case EXPIRED -> 3;
            case WITHDRAWN -> 4;
            case ANNULLED -> 5;
        };
    }

    private boolean struck(Ending.Kind kind, Category category, Instant now) {
        for (Ending ending : endings) {
            if (ending.kind() == kind && ending.strikes(category, now)) {
                return true;
            }
        }
        return false;
    }
}
