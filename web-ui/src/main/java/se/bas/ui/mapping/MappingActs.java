package se.bas.ui.mapping;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.mapping.ExcuseMapping;
import se.bas.application.mapping.MappingView;
import se.bas.application.mapping.MappingWriting;
import se.bas.application.mapping.ShowMapping;
import se.bas.application.mapping.WriteMapping;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What can be done with a mapping, by whoever is signed in. */
@Dependent
class MappingActs {
    private final ShowMapping showMapping;
    private final WriteMapping writeMapping;
    private final ExcuseMapping excuseMapping;
    private final SignedIn signedIn;

    @Inject
    MappingActs(ShowMapping showMapping, WriteMapping writeMapping, ExcuseMapping excuseMapping, SignedIn signedIn) {
        this.showMapping = showMapping;
        this.writeMapping = writeMapping;
        this.excuseMapping = excuseMapping;
        this.signedIn = signedIn;
    }

    Disclosure<MappingView> show(CaseFileId file) {
        return showMapping.show(signedIn.actor(), file);
    }

    /** For a page that stands open. */
    Disclosure<MappingView> showAgain(CaseFileId file, MappingView shown, Receipt before) {
        return showMapping.showAgain(signedIn.actor(), file, shown, before);
    }

    MappingWriting write(CaseFileId file, MappingArea area, int seen, MappingDraft draft) {
        return writeMapping.write(signedIn.actor(), file, area, seen, draft);
    }

    MappingWriting excuse(CaseFileId file, String reason) {
        return excuseMapping.excuse(signedIn.actor(), file, reason);
    }

    /** What is wrong, for a form; nothing when it was done. */
    static List<Flaw> flaws(MappingWriting result) {
        return switch (result) {
            case MappingWriting.Kept kept -> List.of();
            case MappingWriting.Rejected(var problems, var receipt) ->
                problems.stream()
                        .map(problem -> new Flaw(problem.field(), Words.of(problem)))
                        .toList();
            case MappingWriting.NotFound gone -> List.of(new Flaw("", Words.text("mapping.gone")));
        };
    }
}
