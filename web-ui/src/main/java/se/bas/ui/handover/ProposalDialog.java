package se.bas.ui.handover;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.HandoverWriting;
import se.bas.application.handover.ProposalView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverDraft;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Fact;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.live.Fresh;

/** What another agency proposes, and the answer. */
final class ProposalDialog {
    private final HandoverActs acts;
    private final ProposalView view;
    private final RadioButtonGroup<Boolean> outcome = new RadioButtonGroup<>(Words.text("handover.outcome"));
    private final TextField caseNumber = new TextField(Words.text("handover.case-number"));
    private final DayPicker meeting = new DayPicker(Words.text("handover.meeting"));
    private final TextField place = new TextField(Words.text("handover.place"));
    private final Select<DeclineReason> reason = new Select<>();
    private final TextArea text = new TextArea(Words.text("handover.text"));
    private final TellingFields telling;

    ProposalDialog(HandoverActs acts, ProposalView view) {
        this.acts = acts;
        this.view = view;
        this.telling = TellingFields.ofAnswer(TellingFields.ways(view.tellable()), view.bases(), acts.settings());
        outcome.setItems(true, false);
        outcome.setItemLabelGenerator(
                accepts -> Words.text(Boolean.TRUE.equals(accepts) ? "handover.accept" : "handover.decline"));
        outcome.setTestId("proposal-outcome");
        outcome.addValueChangeListener(change -> show());
        caseNumber.setTestId("proposal-case-number");
        meeting.setValue(view.said().meeting());
        meeting.setTestId("proposal-meeting");
        place.setValue(view.said().place());
        place.setMaxLength(HandoverDraft.LINE_AT_MOST);
        place.setTestId("proposal-place");
        reason.setLabel(Words.text("handover.reason"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(Words::of);
        reason.setWidthFull();
        reason.setTestId("proposal-reason");
        text.setMaxLength(AnswerDraft.TEXT_AT_MOST);
        text.setHelperText(Words.text("handover.text-help"));
        text.setWidthFull();
        text.setTestId("proposal-text");
        show();
    }

    private void show() {
        boolean accepts = Boolean.TRUE.equals(outcome.getValue());
        boolean declines = Boolean.FALSE.equals(outcome.getValue());
        caseNumber.setVisible(accepts && !view.known());
        meeting.setVisible(accepts);
        place.setVisible(accepts);
        reason.setVisible(declines);
        text.setVisible(accepts || declines);
    }

    /**
     * Shows it, as long as it is to be shown.
     *
     * @param answered gets the case file, when it was accepted
     * @param gone is called when it was closed because it has changed, or is not to be shown any more
     */
    void open(Fresh fresh, Receipt receipt, Consumer<Optional<CaseFileId>> answered, Runnable gone) {
        FormDialog dialog = new FormDialog(
                        Words.text("handover.from", Words.of(view.unitName()), Words.of(view.agencyName())),
                        Words.text("handover.answer"))
                .part(who())
                .part(Fact.list(facts()))
                .part(HandoverCard.text(view.said().message()))
                .part(HandoverDialogs.below(view.known() ? "handover.proposal-lead-known" : "handover.proposal-lead"))
                .field("outcome", outcome)
                .field("caseNumber", caseNumber)
                .field("meeting", meeting)
                .field("place", place)
                .field("reason", reason)
                .field("text", text);
        telling.into(dialog);
        ProposalWatch watch = new ProposalWatch(acts, fresh, view, receipt, () -> {
            dialog.close();
            gone.run();
        });
        dialog.part(watch);
        dialog.open(() -> {
            HandoverWriting result = acts.answer(view.id(), draft(), telling.telling());
            if (result instanceof HandoverWriting.Kept(var id, var version, var file, var entry)) {
                answered.accept(Optional.ofNullable(file));
            }
            return HandoverActs.flaws(result);
        });
        watch.begin();
    }

    private Paragraph who() {
        Paragraph who = new Paragraph(new Span(view.name()));
        who.addClassName("proposal-who");
        who.setTestId("proposal-who");
        if (view.protection() != Protection.NONE) {
            Span mark = new Span(Words.text("casework.protection.mark"));
            mark.addClassNames("chip", "chip-protected");
            who.add(new Span(" "), mark);
        }
        return who;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("handover.fact.number"), view.number()));
        if (view.phone() != null) {
            facts.add(Fact.of(Words.text("handover.fact.phone"), view.phone()));
        }
        if (view.email() != null) {
            facts.add(Fact.of(Words.text("handover.fact.email"), view.email()));
        }
        facts.addAll(HandoverCard.facts(view.said()));
        return facts;
    }

    private @Nullable AnswerDraft draft() {
        Boolean accepts = outcome.getValue();
        if (accepts == null) {
            return null;
        }
        return accepts
                ? new AnswerDraft.Accept(caseNumber.getValue(), meeting.getValue(), place.getValue(), text.getValue())
                : new AnswerDraft.Decline(reason.getValue(), text.getValue());
    }
}
