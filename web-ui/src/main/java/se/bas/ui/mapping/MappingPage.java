package se.bas.ui.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.mapping.MappingView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.CasePages;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.ReachWords;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;
import se.bas.ui.live.Fresh;
import se.bas.ui.live.OpenCasePage;

/** What is mapped with the participant of one case. What is withheld is absent. */
@View
@Route(Routes.MAPPING)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class MappingPage extends OpenCasePage<MappingView> {
    private final MappingActs acts;

    @Inject
    MappingPage(MappingActs acts, SignedIn signedIn, Fresh fresh) {
        super("mapping.title", "mapping", CasePages.Place.MAPPING, signedIn, fresh);
        this.acts = acts;
    }

    @Override
    protected Disclosure<MappingView> ask(CaseFileId of) {
        return acts.show(of);
    }

    @Override
    protected Disclosure<MappingView> askAgain(CaseFileId of, MappingView shown, Receipt before) {
        return acts.showAgain(of, shown, before);
    }

    @Override
    protected void draw(CaseFileId of, MappingView view, Div here) {
        Paragraph count = new Paragraph(Words.text("mapping.count", view.asked(), MappingArea.values().length));
        count.addClassName("list-count");
        count.setTestId("mapping-count");
        Div cards = new Div();
        cards.addClassName("mapping-areas");
        for (MappingArea area : MappingArea.values()) {
            cards.add(
                    new AreaCard(area, view, () -> new AreaDialog(acts, of, area, view.own(area)).open(this::changed)));
        }
        here.add(
                heading(Words.text("mapping.heading", view.name()), actions(of, view)),
                ReachWords.note(view.reach()),
                count);
        view.reasons().forEach(reason -> here.add(reason(reason)));
        here.add(cards);
    }

    private static Component reason(MappingView.Reason reason) {
        Paragraph words = new Paragraph(Words.text(
                "mapping.reason-said",
                reason.reason(),
                reason.by(),
                Words.of(reason.owner()),
                Written.minute(reason.at())));
        words.addClassName("notice");
        words.setTestId("mapping-reason");
        return words;
    }

    private Component[] actions(CaseFileId of, MappingView view) {
        if (!view.mayWrite() || view.asked() == MappingArea.values().length) {
            return new Component[0];
        }
        Button excuse = new Button(Words.text("mapping.excuse"), click -> excuse(of));
        excuse.setTestId("excuse-mapping");
        return new Component[] {excuse};
    }

    private void excuse(CaseFileId of) {
        TextArea reason = new TextArea(Words.text("mapping.reason"));
        reason.setMaxLength(MappingDraft.REASON_AT_MOST);
        reason.setHelperText(Words.text("mapping.reason-help"));
        reason.setTestId("mapping-reason-text");
        Paragraph lead = new Paragraph(Words.text("mapping.excuse-lead"));
        lead.addClassName("below");
        new FormDialog(Words.text("mapping.excuse"), Words.text("mapping.save"))
                .part(lead)
                .field("reason", reason)
                .open(() -> {
                    List<FormDialog.Flaw> flaws = MappingActs.flaws(acts.excuse(of, reason.getValue()));
                    if (flaws.isEmpty()) {
                        changed();
                    }
                    return flaws;
                });
    }
}
