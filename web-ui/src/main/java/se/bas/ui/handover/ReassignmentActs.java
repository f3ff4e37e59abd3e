package se.bas.ui.handover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.CaseloadView;
import se.bas.application.handover.Caseloads;
import se.bas.application.handover.ListCaseload;
import se.bas.application.handover.ListCaseloads;
import se.bas.application.handover.ReassignCases;
import se.bas.application.handover.Reassigning;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.ReassignmentDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What the manager of a unit can do with who has which of its cases. */
@Dependent
class ReassignmentActs {
    private final ListCaseloads listCaseloads;
    private final ListCaseload listCaseload;
    private final ReassignCases reassignCases;
    private final SignedIn signedIn;

    @Inject
    ReassignmentActs(
            ListCaseloads listCaseloads, ListCaseload listCaseload, ReassignCases reassignCases, SignedIn signedIn) {
        this.listCaseloads = listCaseloads;
        this.listCaseload = listCaseload;
        this.reassignCases = reassignCases;
        this.signedIn = signedIn;
    }

    Caseloads loads() {
        return listCaseloads.list(signedIn.actor());
    }

    Disclosure<CaseloadView> of(StaffId staff) {
        return listCaseload.list(signedIn.actor(), staff);
    }

    Reassigning reassign(ReassignmentDraft draft) {
        return reassignCases.reassign(signedIn.actor(), draft);
    }

    /** What is wrong, for a form: by its fields, and of single cases with their numbers. */
    static List<Flaw> flaws(List<ReassignmentDraft.Flaw> flaws, CaseloadView view) {
        List<Flaw> all = new ArrayList<>();
        flaws.stream()
                .filter(flaw -> flaw.file() == null)
                .map(ReassignmentDraft.Flaw::problem)
                .forEach(problem -> all.add(new Flaw(problem.field(), Words.of(problem))));
        Map<NetworkProblem, String> ofCases = flaws.stream()
                .filter(flaw -> flaw.file() != null)
                .collect(groupingBy(
                        ReassignmentDraft.Flaw::problem,
                        LinkedHashMap::new,
                        mapping(flaw -> number(view, flaw.file()), joining(", "))));
        if (!ofCases.isEmpty()) {
            all.add(new Flaw(
                    "",
                    ofCases.entrySet().stream()
                            .map(one ->
                                    Words.text("handover.reassign.of-cases", one.getValue(), Words.of(one.getKey())))
                            .collect(joining(" "))));
        }
        return all;
    }

    private static String number(CaseloadView view, @Nullable CaseFileId file) {
        return view.lines().stream()
                .filter(line -> line.id().equals(file))
                .map(CaseloadView.Line::caseNumber)
                .findFirst()
                .orElse("");
    }
}
