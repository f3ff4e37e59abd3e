package se.bas.ui.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.duty.DutyView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.edition.LawItem;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.CasePages;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.live.Fresh;
import se.bas.ui.live.OpenCasePage;

/** What the employment service tells of one participant by its duty. What is withheld is absent. */
@View
@Route(Routes.DUTY)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class DutyPage extends OpenCasePage<DutyView> {
    private final DutyActs acts;

    @Inject
    DutyPage(DutyActs acts, SignedIn signedIn, Fresh fresh) {
        super("duty.title", "duty", CasePages.Place.DUTY, signedIn, fresh);
        this.acts = acts;
    }

    static Optional<DutyView.Sheet> own(DutyView view) {
        return view.sheets().stream().filter(DutyView.Sheet::mine).findFirst();
    }

    @Override
    protected Disclosure<DutyView> ask(CaseFileId of) {
        return acts.show(of);
    }

    @Override
    protected Disclosure<DutyView> askAgain(CaseFileId of, DutyView shown, Receipt before) {
        return acts.showAgain(of, shown, before);
    }

    @Override
    protected void draw(CaseFileId of, DutyView view, Div here) {
        Paragraph law = new Paragraph(Words.of(acts.settings().text(LawItem.DUTY_2008_975)));
        law.addClassName("consequence");
        law.setTestId("duty-law");
        here.add(heading(Words.text("duty.heading", view.name()), actions(of, view)), law);
        if (view.mayWrite()) {
            here.add(state(view));
        }
        if (view.sheets().isEmpty()) {
            here.add(nothing(view));
        }
        view.sheets().forEach(sheet -> here.add(new SheetCard(sheet)));
    }

    private static Component state(DutyView view) {
        Paragraph words = new Paragraph(Words.text(view.carriedOut() ? "duty.carried-out" : "duty.not-carried-out"));
        words.addClassName("notice");
        words.setTestId("duty-state");
        return words;
    }

    private static Component nothing(DutyView view) {
        Paragraph words = new Paragraph(Words.text(view.mayWrite() ? "duty.nothing-written" : "duty.nothing"));
        words.addClassName("below");
        words.setTestId("duty-nothing");
        return words;
    }

    private Component[] actions(CaseFileId of, DutyView view) {
        if (!view.mayWrite()) {
            return new Component[0];
        }
        Button write = new Button(
                Words.text(own(view).isPresent() ? "duty.rewrite" : "duty.write"),
                click -> new DutyDialog(acts, of, own(view)).open(this::changed));
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setTestId("write-duty");
        return new Component[] {write};
    }
}
