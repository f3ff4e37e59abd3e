package se.bas.ui.placement;

import java.util.List;
import java.util.Optional;
import se.bas.application.placement.PlacementView;
import se.bas.application.placement.PlacementWriting;
import se.bas.application.placement.PlacementsView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.PlacementState;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Meanwhile;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/**
 * The form of another version of an agreement. Whoever saves second sees what differs, and saves what they make of both
 * (UIX-14).
 */
final class AgreementDialog {
    private final PlacementActs acts;
    private final CaseFileId file;
    private final AgreementFields fields = new AgreementFields();
    private final Meanwhile meanwhile = new Meanwhile();
    private PlacementView seen;

    AgreementDialog(PlacementActs acts, CaseFileId file, PlacementView seen) {
        this.acts = acts;
        this.file = file;
        this.seen = seen;
        fields.show(seen.latest(), seen);
    }

    void open(Runnable changed) {
        boolean begun =
                seen.status() == PlacementState.Status.RUNNING || seen.status() == PlacementState.Status.CHANGING;
        if (begun) {
            fields.fixPeriod();
        }
        FormDialog dialog = new FormDialog(Words.text("placement.event.WRITE"), Words.text("placement.save"))
                .part(PlacementDialogs.below(begun ? "placement.rewrite-lead-running" : "placement.rewrite-lead"))
                .part(meanwhile);
        fields.into(dialog);
        dialog.open(() -> {
            PlacementWriting result = acts.rewrite(file, seen, fields.draft());
            if (result instanceof PlacementWriting.Rejected(var problems, var receipt)
                    && problems.contains(PlacementProblem.CHANGED_MEANWHILE)
                    && merge()) {
                return List.of(Meanwhile.flaw());
            }
            List<FormDialog.Flaw> flaws = PlacementActs.flaws(result);
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    /** What stands now is shown, if it may be; what is typed stays, and is saved over that next. */
    private boolean merge() {
        if (!(acts.list(file) instanceof Disclosure.Granted<PlacementsView>(var view, var receipt))) {
            return false;
        }
        Optional<PlacementView> now = view.placements().stream()
                .filter(one -> one.id().equals(seen.id()) && one.version() != seen.version())
                .findFirst();
        now.ifPresent(newest -> {
            seen = newest;
            meanwhile.show(
                    Words.text(
                            "shell.meanwhile.by",
                            newest.latest().by(),
                            Written.minute(newest.latest().at())),
                    fields.beside(newest));
        });
        return now.isPresent();
    }
}
