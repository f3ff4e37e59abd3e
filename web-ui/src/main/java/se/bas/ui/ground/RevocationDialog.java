package se.bas.ui.ground;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import se.bas.application.ground.RecordedGroundView;
import se.bas.application.ground.Revocation;
import se.bas.application.ground.RevokeGround;
import se.bas.domain.casework.CaseFileId;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Words;

/** Revokes a recorded ground, after saying what that leads to. */
final class RevocationDialog {
    private final RevokeGround revokeGround;
    private final SignedIn signedIn;
    private final CaseFileId file;
    private final Runnable changed;

    RevocationDialog(RevokeGround revokeGround, SignedIn signedIn, CaseFileId file, Runnable changed) {
        this.revokeGround = revokeGround;
        this.signedIn = signedIn;
        this.file = file;
        this.changed = changed;
    }

    void open(RecordedGroundView ground) {
        String sentence = Words.text(
                "ground.revoke.consequence",
                Words.of(ground.recipientUnit()),
                Words.of(ground.recipient()),
                Words.list(ground.categories()));
        new ConsequenceDialog(Words.text("ground.revoke.heading"), sentence, changed)
                .open(Words.text("ground.revoke.confirm"), () -> revoke(ground));
    }

    private Component revoke(RecordedGroundView ground) {
        return switch (revokeGround.revoke(signedIn.actor(), file, ground.id())) {
            case Revocation.Done(var receipt) ->
                new ReceiptNote(
                        Words.text("ground.revoke.done"),
                        Words.text("ground.revoke.done-text", Words.of(ground.recipientUnit())),
                        receipt);
            case Revocation.NotFound gone -> new Paragraph(Words.text("ground.revoke.gone"));
        };
    }
}
