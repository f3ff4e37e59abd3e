package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.NeedsFreshSignIn;
import se.bas.application.agency.ApproveMandate;
import se.bas.application.agency.AttestMandate;
import se.bas.application.agency.DeclineMandate;
import se.bas.application.agency.EndMandate;
import se.bas.application.agency.MandateList.Line;
import se.bas.application.agency.MandateStep;
import se.bas.application.agency.WithdrawMandate;
import se.bas.domain.agency.MandateAct;
import se.bas.domain.agency.MandateStepProblem;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Asks before it approves, declines, takes back or ends a mandate, and shows the receipt after; attests it at once. */
@Dependent
class MandateActs {
    private final ApproveMandate approveMandate;
    private final DeclineMandate declineMandate;
    private final WithdrawMandate withdrawMandate;
    private final EndMandate endMandate;
    private final AttestMandate attestMandate;
    private final StepUp stepUp;
    private final SignedIn signedIn;
    private Runnable afterwards = () -> {};
    private Consumer<Line> attested = line -> {};

    @Inject
    MandateActs(
            ApproveMandate approveMandate,
            DeclineMandate declineMandate,
            WithdrawMandate withdrawMandate,
            EndMandate endMandate,
            AttestMandate attestMandate,
            StepUp stepUp,
            SignedIn signedIn) {
        this.approveMandate = approveMandate;
        this.declineMandate = declineMandate;
        this.withdrawMandate = withdrawMandate;
        this.endMandate = endMandate;
        this.attestMandate = attestMandate;
        this.stepUp = stepUp;
        this.signedIn = signedIn;
    }

    /** Says what to do when something has been done. */
    void afterwards(Runnable then) {
        afterwards = then;
    }

    /** Says what to do when one has been attested. */
    void attested(Consumer<Line> then) {
        attested = then;
    }

    void ask(Line line, MandateAct act) {
        switch (act) {
            case APPROVE -> approve(line);
            case DECLINE -> decline(line);
            case WITHDRAW -> withdraw(line);
            case END -> end(line);
            case ATTEST -> attest(line);
        }
    }

    private void approve(Line line) {
        if (!stepUp.isFresh()) {
            stepUp.thenReturnTo(MandatesView.ROUTE);
            return;
        }
        ConsequenceDialog dialog = dialog(
                        "agency.mandates.approve-heading", "agency.mandates.approve-consequence", line)
                .harmless();
        dialog.open(Words.text("agency.mandates.approve"), () -> approved(line, dialog));
    }

    private @Nullable Component approved(Line line, ConsequenceDialog dialog) {
        try {
            return receipt(
                    approveMandate.approve(signedIn.actor(), line.id()),
                    dialog,
                    "agency.mandates.approved",
                    "agency.mandates.approved-text",
                    line);
        } catch (NeedsFreshSignIn tooLong) {
            // The question stood open for long. It is not led away from under the dialog.
            dialog.problem(Words.text("agency.mandates.stale"));
            return null;
        }
    }

    private void decline(Line line) {
        ConsequenceDialog dialog =
                dialog("agency.mandates.decline-heading", "agency.mandates.decline-consequence", line);
        TextArea why = why();
        dialog.open(
                Words.text("agency.mandates.decline"),
                withReason(
                        why,
                        () -> receipt(
                                declineMandate.decline(signedIn.actor(), line.id(), why.getValue()),
                                dialog,
                                "agency.mandates.declined",
                                "agency.mandates.declined-text",
                                line)),
                why);
    }

    private void withdraw(Line line) {
        ConsequenceDialog dialog =
                dialog("agency.mandates.withdraw-heading", "agency.mandates.withdraw-consequence", line);
        dialog.open(
                Words.text("agency.mandates.withdraw"),
                () -> receipt(
                        withdrawMandate.withdraw(signedIn.actor(), line.id()),
                        dialog,
                        "agency.mandates.withdrawn",
                        "agency.mandates.withdrawn-text",
                        line));
    }

    private void end(Line line) {
        ConsequenceDialog dialog = dialog("agency.mandates.end-heading", "agency.mandates.end-consequence", line);
        TextArea why = why();
        dialog.open(
                Words.text("agency.mandates.end"),
                withReason(
                        why,
                        () -> receipt(
                                endMandate.end(signedIn.actor(), line.id(), why.getValue()),
                                dialog,
                                "agency.mandates.ended",
                                "agency.mandates.ended-text",
                                line)),
                why);
    }

    /** Nothing changes by it, so it is done at once, and said. */
    private void attest(Line line) {
        switch (attestMandate.attest(signedIn.actor(), line.id())) {
            case MandateStep.Done(var receipt) -> {
                say(words("agency.mandates.attested", line));
                attested.accept(line);
            }
            case MandateStep.Refused(var problem, var receipt) -> {
                say(Words.of(problem));
                afterwards.run();
            }
        }
    }

    private static void say(String what) {
        Span words = new Span(what);
        words.getElement().setAttribute("role", "status");
        words.setTestId("attested");
        UndoNote.brief(words).open();
    }

    private ConsequenceDialog dialog(String heading, String consequence, Line line) {
        return new ConsequenceDialog(Words.text(heading), words(consequence, line), afterwards);
    }

    private static String words(String key, Line line) {
        return Words.text(
                key, line.staffName(), MandateWords.place(line), Written.day(line.from()), Written.day(line.until()));
    }

    private static @Nullable Component receipt(
            MandateStep step, ConsequenceDialog dialog, String heading, String text, Line line) {
        return switch (step) {
            case MandateStep.Done(var receipt) -> new ReceiptNote(Words.text(heading), words(text, line), receipt);
            case MandateStep.Refused(var problem, var receipt) -> {
                dialog.problem(Words.of(problem));
                yield null;
            }
        };
    }

    private static TextArea why() {
        TextArea why = new TextArea(Words.text("agency.mandates.why"));
        why.setHelperText(Words.text("agency.mandates.why-help", MandateStepProblem.REASON_AT_LEAST));
        why.setMaxLength(MandateStepProblem.REASON_AT_MOST);
        why.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        why.setWidthFull();
        why.setTestId("why");
        return why;
    }

    /** The reason is looked at by its field before anything is asked of the system. */
    private static Supplier<@Nullable Component> withReason(TextArea why, Supplier<@Nullable Component> act) {
        return () -> {
            MandateStepProblem problem =
                    MandateStepProblem.ofReason(why.getValue()).orElse(null);
            why.setInvalid(problem != null);
            if (problem != null) {
                why.setErrorMessage(Words.of(problem));
                why.focus();
                return null;
            }
            return act.get();
        };
    }
}
