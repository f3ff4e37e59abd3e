package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Predicate;
import se.bas.application.casework.CaseView;
import se.bas.application.consent.ConsentView;
import se.bas.domain.consent.ConsentStatus;
import se.bas.ui.components.PictureFigure;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/** Who may see what of whose, until when: as a picture, and in words. */
final class ConsentPanel extends Aside {
    private final ConsentActs acts;

    ConsentPanel(CaseView view, ConsentActs acts, AskingDialog asking) {
        this.acts = acts;
        addClassName("consent-panel");
        setTestId("consent-panel");
        getElement().setAttribute("aria-labelledby", "consent-heading");
        List<ConsentView> live =
                view.consents().stream().filter(ConsentPanel::live).toList();
        List<ConsentView> over = view.consents().stream()
                .filter(Predicate.not(ConsentPanel::live))
                .toList();
        add(top(view));
        if (live.isEmpty()) {
            Paragraph nothing = new Paragraph(Words.text("consent.panel.nothing"));
            nothing.addClassName("panel-nothing");
            add(nothing);
        } else {
            add(ConsentMap.of(live));
            direction("consent.panel.given", live, ConsentView::given);
            direction("consent.panel.received", live, consent -> !consent.given());
        }
        if (view.consents().size() > 1) {
            add(overTime(view.consents()));
        }
        Div below = new Div();
        below.addClassName("consent-acts");
        if (view.notes().may()) {
            below.add(ask(asking));
        }
        acts.allToFile().ifPresent(below::add);
        add(below);
        if (!over.isEmpty()) {
            add(past(over));
        }
    }

    private static boolean live(ConsentView consent) {
        return consent.status() == ConsentStatus.ACTIVE || consent.status() == ConsentStatus.NOT_YET_VALID;
    }

    private static Div top(CaseView view) {
        H2 heading = new H2(Words.text("consent.panel.heading"));
        heading.setId("consent-heading");
        Div top = new Div(heading);
        top.addClassName("panel-top");
        if (view.mayRegisterConsent()) {
            RouterLink register = new RouterLink(
                    "",
                    ConsentFormView.class,
                    new RouteParameters(
                            new RouteParam(Routes.CASE_ID, view.header().id().toString())));
            Component plus = VaadinIcon.PLUS.create();
            plus.getElement().setAttribute("aria-hidden", "true");
            register.add(plus);
            register.add(Words.text("consent.panel.register"));
            register.addClassNames("button-link", "button-link-primary");
            register.setTestId("register-consent");
            top.add(register);
        }
        return top;
    }

    /** For whoever works with the case: where a basis is missing, the participant can be asked. */
    private static Button ask(AskingDialog asking) {
        Button ask = new Button(Words.text("consent.ask.open"), click -> asking.open());
        ask.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        ask.setTestId("ask-for-consent");
        return ask;
    }

    private void direction(String heading, List<ConsentView> live, Predicate<ConsentView> which) {
        List<ConsentView> cards = live.stream().filter(which).toList();
        if (!cards.isEmpty()) {
            add(new H3(Words.text(heading)));
            cards.forEach(consent -> add(new ConsentCard(consent, acts.of(consent))));
        }
    }

    private static Details overTime(List<ConsentView> consents) {
        Details details =
                new Details(Words.text("consent.panel.over-time"), new PictureFigure(ConsentPeriods.of(consents)));
        details.setTestId("consents-over-time");
        return details;
    }

    private Details past(List<ConsentView> over) {
        Div cards = new Div();
        over.forEach(consent -> cards.add(new ConsentCard(consent, acts.of(consent))));
        Details past = new Details(Words.text("consent.panel.past", over.size()), cards);
        past.addClassName("past-consents");
        past.setTestId("past-consents");
        return past;
    }
}
