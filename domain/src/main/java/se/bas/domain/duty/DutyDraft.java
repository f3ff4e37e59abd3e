package se.bas.domain.duty;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.NoteWarning;
import se.bas.domain.casework.Protection;

/**
 * The five of the six that somebody fills in; anything may still be missing. Who it is about comes from the file and from
 * nowhere else.
 *
 * @param registeredFrom a Swedish day, like the others
 * @param registeredUntil null while somebody is registered
 * @param unemploymentFund empty when there is none
 * @param programme empty when there is none; then there are no days either
 * @param lastActivityReport null when none has come
 */
public record DutyDraft(
        @Nullable LocalDate registeredFrom,
        @Nullable LocalDate registeredUntil,
        String unemploymentFund,
        String jobSeekerCategory,
        String programme,
        @Nullable LocalDate programmeFrom,
        @Nullable LocalDate programmeUntil,
        @Nullable LocalDate lastActivityReport) {
    /** The longest text: a name, not a story. */
    public static final int TEXT_AT_MOST = 60;

    public DutyDraft {
        unemploymentFund = clean(unemploymentFund);
        jobSeekerCategory = clean(jobSeekerCategory);
        programme = clean(programme);
    }

    private static String clean(String text) {
        // The database knows no such character, and nobody types it.
        return text.replace("\0", "").strip();
    }

    /**
     * What keeps it from being written.
     *
     * @param whom who it is about, as the own file has it
     * @return what is about the file first, then in the order of the form's fields; empty when it can be written
     */
    public List<DutyProblem> problems(Identity whom, LocalDate today) {
        List<DutyProblem> found = new ArrayList<>();
        if (whom.number().isEmpty()) {
            found.add(DutyProblem.NUMBER_UNKNOWN);
        }
        if (whom.protection() != Protection.NONE) {
            found.add(DutyProblem.PROTECTED);
        }
        registered(today, found);
        if (wrong(unemploymentFund, today)) {
            found.add(DutyProblem.FUND_WRONG);
        }
        if (jobSeekerCategory.isEmpty()) {
            found.add(DutyProblem.CATEGORY_MISSING);
        } else if (wrong(jobSeekerCategory, today)) {
            found.add(DutyProblem.CATEGORY_WRONG);
        }
        programme(today, found);
        if (lastActivityReport != null && lastActivityReport.isAfter(today)) {
            found.add(DutyProblem.REPORT_TO_COME);
        }
        return found;
    }

    private void registered(LocalDate today, List<DutyProblem> found) {
        if (registeredFrom == null) {
            found.add(DutyProblem.FROM_MISSING);
        } else if (registeredFrom.isAfter(today)) {
            found.add(DutyProblem.FROM_TO_COME);
        } else if (registeredUntil != null && registeredUntil.isBefore(registeredFrom)) {
            found.add(DutyProblem.UNTIL_BEFORE_FROM);
        }
    }

    private void programme(LocalDate today, List<DutyProblem> found) {
        if (programme.isEmpty()) {
            if (programmeFrom != null || programmeUntil != null) {
                found.add(DutyProblem.PROGRAMME_MISSING);
            }
            return;
        }
        if (wrong(programme, today)) {
            found.add(DutyProblem.PROGRAMME_WRONG);
        }
        if (programmeFrom == null) {
            found.add(DutyProblem.PROGRAMME_FROM_MISSING);
        } else if (programmeUntil != null && programmeUntil.isBefore(programmeFrom)) {
            found.add(DutyProblem.PROGRAMME_UNTIL_BEFORE_FROM);
        }
    }

    private static boolean wrong(String text, LocalDate today) {
        return text.length() > TEXT_AT_MOST
                || text.chars().anyMatch(Character::isISOControl)
                || NoteWarning.in(text, today).contains(NoteWarning.NUMBER);
    }

    /**
     * The six things. It must be without {@linkplain #problems problems}.
     *
     * @param whom who it is about, as the own file has it
     */
    public DutyFields fields(Identity whom) {
        return new DutyFields(
                new DutyFields.Person(whom.name(), whom.number().orElseThrow().digits()),
                new DutyFields.Registered(requireNonNull(registeredFrom), registeredUntil),
                unemploymentFund.isEmpty() ? null : unemploymentFund,
                jobSeekerCategory,
                programme.isEmpty()
                        ? null
                        : new DutyFields.Programme(programme, requireNonNull(programmeFrom), programmeUntil),
                lastActivityReport);
    }

    /** Tells nothing: it could end up in a log. */
    @Override
    public String toString() {
        return "a draft of a sheet";
    }
}
