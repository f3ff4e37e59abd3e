package se.bas.ui.duty;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.duty.DutyView;
import se.bas.application.duty.DutyWriting;
import se.bas.application.duty.ShowDutySheet;
import se.bas.application.duty.WriteDutySheet;
import se.bas.application.edition.Settings;
import se.bas.application.edition.ShowSettings;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.duty.DutyDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What can be done with a sheet, by whoever is signed in. */
@Dependent
class DutyActs {
    private final ShowDutySheet showDutySheet;
    private final WriteDutySheet writeDutySheet;
    private final ShowSettings showSettings;
    private final SignedIn signedIn;

    @Inject
    DutyActs(ShowDutySheet showDutySheet, WriteDutySheet writeDutySheet, ShowSettings showSettings, SignedIn signedIn) {
        this.showDutySheet = showDutySheet;
        this.writeDutySheet = writeDutySheet;
        this.showSettings = showSettings;
        this.signedIn = signedIn;
    }

    Disclosure<DutyView> show(CaseFileId file) {
        return showDutySheet.show(signedIn.actor(), file);
    }

    /** For a page that stands open. */
    Disclosure<DutyView> showAgain(CaseFileId file, DutyView shown, Receipt before) {
        return showDutySheet.showAgain(signedIn.actor(), file, shown, before);
    }

    DutyWriting write(CaseFileId file, int seen, DutyDraft draft) {
        return writeDutySheet.write(signedIn.actor(), file, seen, draft);
    }

    /** What holds at the own agency: what the law says. */
    Settings settings() {
        return showSettings.show(signedIn.actor());
    }

    /** What is wrong, for a form; nothing when it was done. */
    static List<Flaw> flaws(DutyWriting result) {
        return switch (result) {
            case DutyWriting.Kept kept -> List.of();
            case DutyWriting.Rejected(var problems, var receipt) ->
                problems.stream()
                        .map(problem -> new Flaw(problem.field(), Words.of(problem)))
                        .toList();
            case DutyWriting.NotFound gone -> List.of(new Flaw("", Words.text("duty.gone")));
        };
    }
}
