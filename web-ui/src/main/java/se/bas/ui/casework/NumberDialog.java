package se.bas.ui.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.GiveNumber;
import se.bas.application.casework.NumberGiven;
import se.bas.domain.casework.CaseFileId;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Words;

/** Asks for the number of a participant who was registered without one (PNR-07). */
@Dependent
class NumberDialog {
    private final GiveNumber giveNumber;
    private final SignedIn signedIn;

    @Inject
    NumberDialog(GiveNumber giveNumber, SignedIn signedIn) {
        this.giveNumber = giveNumber;
        this.signedIn = signedIn;
    }

    void open(CaseFileId file, Runnable afterwards) {
        NumberFields fields = new NumberFields();
        ConsequenceDialog dialog = new ConsequenceDialog(
                        Words.text("casework.number.give"), Words.text("casework.number.consequence"), afterwards)
                .harmless();
        dialog.open(Words.text("casework.number.give-it"), () -> give(file, fields, dialog), fields);
        fields.number.focus();
    }

    private @Nullable ReceiptNote give(CaseFileId file, NumberFields fields, ConsequenceDialog dialog) {
        return switch (giveNumber.give(signedIn.actor(), file, fields.typed(), fields.level())) {
            case NumberGiven.Done(var receipt) ->
                new ReceiptNote(Words.text("casework.number.given"), Words.text("casework.number.given-text"), receipt);
            case NumberGiven.Rejected(var problem, var receipt) -> {
                dialog.problem(Words.of(problem));
                yield null;
            }
            case NumberGiven.HasNumber known -> gone(dialog);
            case NumberGiven.NotFound gone -> gone(dialog);
        };
    }

    private static @Nullable ReceiptNote gone(ConsequenceDialog dialog) {
        dialog.problem(Words.text("casework.number.gone"));
        return null;
    }
}
