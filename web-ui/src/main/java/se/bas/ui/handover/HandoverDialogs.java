package se.bas.ui.handover;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Supplier;
import se.bas.application.edition.Settings;
import se.bas.application.handover.HandoverMove;
import se.bas.application.handover.HandoverPreview;
import se.bas.application.handover.HandoverView;
import se.bas.application.handover.HandoverWriting;
import se.bas.application.handover.HandoversView;
import se.bas.application.handover.HandoversView.Offered;
import se.bas.application.handover.ReceivedView;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.edition.CodeList;
import se.bas.domain.ground.BasisKind;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/** The forms of a case's handovers. */
final class HandoverDialogs {
    private final HandoverActs acts;
    private final CaseFileId file;
    private final HandoversView view;
    private final Runnable changed;
    private final List<CodeList.Value> checklist;

    HandoverDialogs(HandoverActs acts, CaseFileId file, HandoversView view, Runnable changed) {
        this.acts = acts;
        this.file = file;
        this.view = view;
        this.changed = changed;
        this.checklist = acts.checklist();
    }

    /** What codes of the agency's list are called; one that is not offered any more has no words. */
    List<String> words(List<String> codes) {
        return checklist.stream()
                .filter(value -> codes.contains(value.code()))
                .map(value -> value.in(Words.reader()))
                .toList();
    }

    private void open(FormDialog dialog, Supplier<HandoverWriting> act) {
        dialog.open(() -> {
            List<FormDialog.Flaw> flaws = HandoverActs.flaws(act.get());
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    void write() {
        Select<Offered> unit = new Select<>();
        unit.setLabel(Words.text("handover.unit"));
        unit.setItems(view.units());
        unit.setItemLabelGenerator(HandoverDialogs::name);
        unit.setHelperText(Words.text("handover.unit-help"));
        unit.setWidthFull();
        unit.setTestId("handover-unit");
        Div goes = new Div();
        goes.setTestId("handover-goes");
        unit.addValueChangeListener(change -> {
            goes.removeAll();
            Offered chosen = change.getValue();
            if (chosen != null) {
                goes(chosen.id(), goes);
            }
        });
        HandoverFields fields = new HandoverFields(view.possible(), checklist);
        FormDialog dialog = new FormDialog(Words.text("handover.write"), Words.text("handover.save"))
                .part(below("handover.write-lead"))
                .field("unit", unit)
                .part(goes);
        fields.into(dialog);
        open(dialog, () -> {
            Offered chosen = unit.getValue();
            return acts.draft(file, chosen == null ? null : chosen.id(), fields.draft());
        });
    }

    private static String name(Offered unit) {
        return Words.text(
                unit.sendable() ? "handover.unit-name" : "handover.unit-closed",
                Words.of(unit.unit()),
                Words.of(unit.agency()));
    }

    void rewrite(HandoverView handover) {
        Div goes = new Div();
        goes(handover.unit(), goes);
        new RewriteDialog(acts, file, new HandoverFields(view.possible(), checklist), handover).open(goes, changed);
    }

    /** What would go over today, and what not, and why. */
    void preview(HandoverView handover) {
        Div goes = new Div();
        goes(handover.unit(), goes);
        new FormDialog(Words.text("handover.preview"), Words.text("handover.close"))
                .part(goes)
                .open(List::of);
    }

    /** Shows what would go over to a unit today; whether it could be sent. */
    private boolean goes(UnitId unit, Div into) {
        if (!(acts.preview(file, unit) instanceof Disclosure.Granted<HandoverPreview>(var preview, var receipt))) {
            return false;
        }
        if (preview.sendable()) {
            into.add(below("handover.goes-lead"));
        } else {
            Paragraph missing = new Paragraph(Words.text("handover.goes-nothing"));
            missing.addClassName("notice");
            Anchor ask = new Anchor(Routes.toConsentForm(file), Words.text("handover.ask"));
            ask.setTestId("handover-ask");
            into.add(missing, ask);
        }
        into.add(GoesList.of(preview));
        return preview.sendable();
    }

    void move(HandoverView handover, HandoverMove move) {
        Div goes = new Div();
        if (move == HandoverMove.PROPOSE && !goes(handover.unit(), goes)) {
            new FormDialog(Words.text("handover.move.PROPOSE"), Words.text("handover.close"))
                    .part(goes)
                    .open(List::of);
            return;
        }
        FormDialog dialog = new FormDialog(
                        Words.text("handover.move." + move.name()), Words.text("handover.move." + move.name()))
                .part(new Paragraph(Words.text(
                        "handover.consequence." + move.name(),
                        Words.of(handover.unitName()),
                        Words.of(handover.agencyName()))))
                .part(goes);
        open(dialog, () -> acts.move(file, handover, move));
    }

    void tell(ReceivedView received) {
        Settings settings = acts.settings();
        List<BasisKind> bases = settings.law().stream()
                .filter(Settings.Law::used)
                .flatMap(one -> one.item().kind().stream())
                .toList();
        TellingFields fields =
                TellingFields.ofAnswer(List.of(TellingFields.Way.CONSENT, TellingFields.Way.LAW), bases, settings);
        open(
                fields.into(new FormDialog(Words.text("handover.tell"), Words.text("handover.tell"))
                        .part(below("handover.tell-lead"))),
                () -> acts.tell(file, received.id(), fields.telling()));
    }

    static Paragraph below(String key) {
        Paragraph words = new Paragraph(Words.text(key));
        words.addClassName("below");
        return words;
    }
}
