package se.bas.domain.ground;

import static se.bas.domain.ground.RecordedGroundProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/**
 * What somebody has filled in of a decision to disclose; anything may still be missing. The discloser is not in it: that
 * is always their own agency.
 *
 * @param decisionMaker name and title of who decided, who need not be the one who records it
 * @param reason why the law lets it cross, in the words of the one who decided
 */
public record RecordedGroundDraft(
        @Nullable UnitId recipientUnit,
        @Nullable BasisKind kind,
        Set<Category> categories,
        @Nullable Purpose purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String decisionMaker,
        @Nullable String reason) {
    /** The longest a decision lasts before it has to be made anew. */
    public static final int MONTHS_AT_MOST = 12;

    /** The shortest reason, in characters without the blanks around it (CON-06). */
    public static final int REASON_AT_LEAST = 30;

    /** The longest reason. */
    public static final int REASON_AT_MOST = 2000;

    private static final int NAME_AT_MOST = 200;

    public RecordedGroundDraft {
        categories = Set.copyOf(categories);
        decisionMaker = stripped(decisionMaker);
        reason = stripped(reason);
    }

    /**
     * What keeps it from being recorded.
     *
     * @param possible the units that can be named
     * @param use by which provisions the discloser discloses
     * @return in the order of the form's fields; empty when it can be recorded
     */
    public List<RecordedGroundProblem> problems(Set<UnitId> possible, ProvisionUse use, Instant now) {
        List<RecordedGroundProblem> found = new ArrayList<>();
        recipient(possible, found);
        basis(use, found);
        content(found);
        period(now, found);
        decision(found);
        return found;
    }

    private void recipient(Set<UnitId> possible, List<RecordedGroundProblem> found) {
        if (recipientUnit == null) {
            found.add(RECIPIENT_MISSING);
        } else if (!possible.contains(recipientUnit)) {
            found.add(RECIPIENT_NOT_POSSIBLE);
        }
    }

    private void basis(ProvisionUse use, List<RecordedGroundProblem> found) {
        if (kind == null) {
            found.add(KIND_MISSING);
        } else if (!use.allows(kind)) {
            found.add(KIND_NOT_POSSIBLE);
        }
    }

    private void content(List<RecordedGroundProblem> found) {
        if (categories.isEmpty()) {
            found.add(CATEGORIES_MISSING);
        } else if (!categories.stream().allMatch(Category::consentable)) {
            found.add(CATEGORY_NOT_POSSIBLE);
        } else if (categories.size() == Category.consentables().size()) {
            found.add(CATEGORIES_ALL);
        }
        if (purpose == null) {
            found.add(PURPOSE_MISSING);
        } else if (!purpose.consentable()) {
            found.add(PURPOSE_NOT_POSSIBLE);
        }
    }

    private void period(Instant now, List<RecordedGroundProblem> found) {
        if (from == null) {
            found.add(FROM_MISSING);
        }
        if (until == null) {
            found.add(UNTIL_MISSING);
        } else if (until.isBefore(ConsentPeriod.day(now))) {
            found.add(UNTIL_IN_THE_PAST);
        }
        if (from != null && until != null) {
            if (until.isBefore(from)) {
                found.add(UNTIL_BEFORE_FROM);
            } else if (until.isAfter(from.plusMonths(MONTHS_AT_MOST))) {
                found.add(PERIOD_TOO_LONG);
            }
        }
    }

    private void decision(List<RecordedGroundProblem> found) {
        if (decisionMaker == null || decisionMaker.isEmpty()) {
            found.add(DECISION_MAKER_MISSING);
        } else if (decisionMaker.length() > NAME_AT_MOST) {
            found.add(DECISION_MAKER_TOO_LONG);
        }
        if (reason == null || reason.length() < REASON_AT_LEAST) {
            found.add(REASON_TOO_SHORT);
        } else if (reason.length() > REASON_AT_MOST) {
            found.add(REASON_TOO_LONG);
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
