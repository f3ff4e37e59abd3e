package se.bas.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import se.bas.application.plan.JointPlanView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.CasePages;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.ReachWords;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.live.Fresh;
import se.bas.ui.live.OpenCasePage;
import se.bas.ui.paper.GivenPaper;

/** The joint plan of one case. What is withheld is absent. */
@View
@Route(Routes.PLAN)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class PlanPage extends OpenCasePage<JointPlanView> {
    private final PlanActs acts;
    private final GivenPaper papers = new GivenPaper("plan-paper");

    @Inject
    PlanPage(PlanActs acts, SignedIn signedIn, Fresh fresh) {
        super("plan.title", "plan", CasePages.Place.PLAN, signedIn, fresh);
        this.acts = acts;
        add(papers);
    }

    @Override
    protected Disclosure<JointPlanView> ask(CaseFileId of) {
        return acts.show(of);
    }

    @Override
    protected Disclosure<JointPlanView> askAgain(CaseFileId of, JointPlanView shown, Receipt before) {
        return acts.showAgain(of, shown, before);
    }

    @Override
    protected void draw(CaseFileId of, JointPlanView view, Div here) {
        PlanDialogs dialogs = new PlanDialogs(acts, of, view, this::changed);
        Div cards = new Div();
        cards.addClassName("placement-cards");
        if (view.own().isEmpty()) {
            cards.add(nothing(view));
        }
        view.parts().forEach(part -> cards.add(new PlanPartCard(part, dialogs)));
        here.add(
                heading(Words.text("plan.heading", view.name()), actions(of, view, dialogs)),
                ReachWords.note(view.reach()),
                cards);
        if (view.mayDecide() || !view.decisions().isEmpty()) {
            here.add(new DecisionPanel(view, dialogs));
        }
    }

    private static Component nothing(JointPlanView view) {
        return new EmptyState(
                VaadinIcon.ROAD,
                Words.text("plan.empty"),
                Words.text(
                        view.early() ? "plan.empty-early" : view.mayWrite() ? "plan.empty-next" : "plan.empty-other"));
    }

    private Component[] actions(CaseFileId of, JointPlanView view, PlanDialogs dialogs) {
        if (view.own().isPresent()) {
            return new Component[] {
                button("plan.print-mine", "print-my-plan", () -> papers.take(acts.printMine(of))),
                button("plan.print", "print-plan", () -> papers.take(acts.print(of)))
            };
        }
        if (!view.mayWrite()) {
            return new Component[0];
        }
        Button write = new Button(Words.text("plan.write"), VaadinIcon.PLUS.create(), click -> dialogs.write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setTestId("write-plan");
        return new Component[] {write};
    }

    private static Button button(String key, String testId, Runnable act) {
        Button button = new Button(Words.text(key), click -> act.run());
        button.setTestId(testId);
        return button;
    }
}
