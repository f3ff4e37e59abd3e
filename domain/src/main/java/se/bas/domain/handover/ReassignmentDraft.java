package se.bas.domain.handover;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;

/**
 * That chosen cases of somebody who leaves are to be others'; anything may still be missing (PRO-07, UIX-13).
 *
 * @param from whose they are
 * @param all what holds of every case that says nothing else: who takes over, what they have to know, when they meet. The
 *     day and the reason are everybody's
 * @param cases the chosen ones
 */
public record ReassignmentDraft(@Nullable StaffId from, CaseworkerChangeDraft all, List<One> cases) {
    public static final int CASES_AT_MOST = 100;

    /** What a case can have of its own. */
    private static final Set<String> OF_ONE = Set.of("staff", "note", "meeting");

    public ReassignmentDraft {
        cases = List.copyOf(cases);
    }

    /**
     * One of the cases. What is missing here is as it is for all.
     *
     * @param note empty for the one that is for all
     */
    public record One(
            CaseFileId file,
            @Nullable StaffId staff,
            String note,
            @Nullable LocalDate meeting) {
        public One {
            note = note.replace("\0", "").strip();
        }

        private boolean says(String field) {
            return switch (field) {
                case "staff" -> staff != null;
                case "note" -> !note.isEmpty();
                default -> meeting != null;
            };
        }

        @Override
        public String toString() {
            return "a case to be reassigned";
        }
    }

    /**
     * Something that keeps all of it from being done.
     *
     * @param file the case that it is about; null when it is about what holds of all
     */
    public record Flaw(@Nullable CaseFileId file, NetworkProblem problem) {
        static Flaw ofAll(NetworkProblem problem) {
            return new Flaw(null, problem);
        }
    }

    /** What is to be of one of the cases. */
    public CaseworkerChangeDraft change(One one) {
        StaffId staff = one.staff();
        LocalDate meeting = one.meeting();
        return new CaseworkerChangeDraft(
                staff == null ? all.staff() : staff,
                all.day(),
                all.reason(),
                one.note().isEmpty() ? all.note() : one.note(),
                meeting == null ? all.meeting() : meeting);
    }

    /** What is missing or wrong, in the order of the form, each once; empty when it can be tried. */
    public List<Flaw> problems(LocalDate today) {
        Set<Flaw> found = new LinkedHashSet<>();
        if (from == null) {
            found.add(Flaw.ofAll(NetworkProblem.FROM_MISSING));
        }
        if (cases.isEmpty()) {
            found.add(Flaw.ofAll(NetworkProblem.CASES_MISSING));
        } else if (cases.size() > CASES_AT_MOST) {
            // Nothing is looked at in each of them: there can be any number.
            return List.of(Flaw.ofAll(NetworkProblem.CASES_TOO_MANY));
        } else if (cases.stream().map(One::file).distinct().count() < cases.size()) {
            found.add(Flaw.ofAll(NetworkProblem.CASES_TWICE));
        }
        all.problems(today).stream()
                .filter(problem -> cases.isEmpty() || !OF_ONE.contains(problem.field()))
                .map(Flaw::ofAll)
                .forEach(found::add);
        cases.forEach(one -> found.addAll(problems(one, today)));
        return List.copyOf(found);
    }

    private List<Flaw> problems(One one, LocalDate today) {
        CaseworkerChangeDraft change = change(one);
        Set<NetworkProblem> found = new LinkedHashSet<>(change.problems(today));
        if (from != null && from.equals(change.staff())) {
            found.add(NetworkProblem.SAME_STAFF);
        }
        return found.stream()
                .filter(problem -> OF_ONE.contains(problem.field()))
                .map(problem -> new Flaw(one.says(problem.field()) ? one.file() : null, problem))
                .toList();
    }

    @Override
    public String toString() {
        return "a reassignment";
    }
}
