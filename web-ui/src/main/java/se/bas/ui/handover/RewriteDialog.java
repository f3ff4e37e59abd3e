package se.bas.ui.handover;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import se.bas.application.handover.HandoverView;
import se.bas.application.handover.HandoverWriting;
import se.bas.application.handover.HandoversView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.handover.HandoverProblem;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Meanwhile;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The form of a handover that is written already. Whoever saves second sees what differs, and saves what they make of both (UIX-14). */
final class RewriteDialog {
    private final HandoverActs acts;
    private final CaseFileId file;
    private final HandoverFields fields;
    private final Meanwhile meanwhile = new Meanwhile();
    private HandoverView seen;

    RewriteDialog(HandoverActs acts, CaseFileId file, HandoverFields fields, HandoverView seen) {
        this.acts = acts;
        this.file = file;
        this.fields = fields;
        this.seen = seen;
        fields.show(seen);
    }

    /**
     * Shows it.
     *
     * @param goes what would go over
     */
    void open(Component goes, Runnable changed) {
        FormDialog dialog = new FormDialog(Words.text("handover.rewrite"), Words.text("handover.save"))
                .part(meanwhile)
                .part(goes);
        fields.into(dialog);
        dialog.open(() -> {
            HandoverWriting result = acts.rewrite(file, seen, fields.draft());
            if (result instanceof HandoverWriting.Rejected(var problems, var receipt)
                    && problems.contains(HandoverProblem.CHANGED_MEANWHILE)
                    && merge()) {
                return List.of(Meanwhile.flaw());
            }
            List<FormDialog.Flaw> flaws = HandoverActs.flaws(result);
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    /** What stands now is shown, if it may be; what is typed stays, and is saved over that next. */
    private boolean merge() {
        if (!(acts.list(file) instanceof Disclosure.Granted<HandoversView>(var view, var receipt))) {
            return false;
        }
        Optional<HandoverView> now = view.sent().stream()
                .filter(one -> one.id().equals(seen.id()) && one.version() != seen.version())
                .findFirst();
        now.ifPresent(newest -> {
            seen = newest;
            meanwhile.show(
                    Words.text(
                            "shell.meanwhile.by",
                            newest.said().by(),
                            Written.minute(newest.said().at())),
                    fields.beside(newest));
        });
        return now.isPresent();
    }
}
