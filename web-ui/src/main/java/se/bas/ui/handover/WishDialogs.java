package se.bas.ui.handover;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.HandoverWriting;
import se.bas.application.handover.WishesView;
import se.bas.application.handover.WishesView.Askable;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.Telling;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;

/** The forms about handovers that were asked for. */
final class WishDialogs {
    private final HandoverActs acts;
    private final CaseFileId file;
    private final Runnable changed;

    WishDialogs(HandoverActs acts, CaseFileId file, Runnable changed) {
        this.acts = acts;
        this.file = file;
        this.changed = changed;
    }

    private void open(FormDialog dialog, Supplier<HandoverWriting> act, Runnable told) {
        dialog.open(() -> {
            List<FormDialog.Flaw> flaws = HandoverActs.flaws(act.get());
            if (flaws.isEmpty()) {
                told.run();
                changed.run();
            }
            return flaws;
        });
    }

    void ask(List<Askable> units) {
        Select<Askable> unit = new Select<>();
        unit.setLabel(Words.text("handover.wish.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(WishDialogs::name);
        unit.setWidthFull();
        unit.setTestId("wish-unit");
        open(
                new FormDialog(Words.text("handover.wish.ask"), Words.text("handover.wish.send"))
                        .part(HandoverDialogs.below("handover.wish.ask-lead"))
                        .field("unit", unit),
                () -> {
                    Askable chosen = unit.getValue();
                    return acts.ask(file, chosen == null ? null : chosen.id());
                },
                () -> UndoNote.brief(new Span(Words.text("handover.wish.sent"))).open());
    }

    private static String name(Askable unit) {
        return Words.text(
                unit.tellable() ? "handover.wish.unit-name" : "handover.wish.unit-closed",
                Words.of(unit.unit()),
                Words.of(unit.agency()));
    }

    /** Says no; and afterwards whether whoever asked knows of it. */
    void decline(WishesView.Wish wish, List<BasisKind> bases) {
        Select<DeclineReason> reason = new Select<>();
        reason.setLabel(Words.text("handover.wish.reason"));
        reason.setItems(DeclineReason.values());
        reason.setItemLabelGenerator(Words::of);
        reason.setWidthFull();
        reason.setTestId("wish-reason");
        TextArea text = new TextArea(Words.text("handover.wish.text"));
        text.setMaxLength(AnswerDraft.TEXT_AT_MOST);
        text.setWidthFull();
        text.setTestId("wish-text");
        TellingFields telling = TellingFields.ofRefusal(TellingFields.ways(wish.tellable()), bases, acts.settings());
        FormDialog dialog = new FormDialog(Words.text("handover.wish.decline"), Words.text("handover.wish.decline"))
                .part(HandoverDialogs.below("handover.wish.decline-lead"))
                .field("reason", reason)
                .field("text", text);
        open(
                telling.into(dialog),
                () -> acts.decline(
                        file,
                        wish.id(),
                        new AnswerDraft.Decline(reason.getValue(), text.getValue()),
                        telling.telling()),
                () -> UndoNote.brief(new Span(declined(wish, telling.telling())))
                        .open());
    }

    private static String declined(WishesView.Wish wish, @Nullable Telling telling) {
        return Words.text(
                telling instanceof Telling.NotYet ? "handover.wish.declined-untold" : "handover.wish.declined-told",
                Words.of(wish.unit()));
    }
}
