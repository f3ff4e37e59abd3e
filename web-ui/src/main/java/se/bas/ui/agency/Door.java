package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import se.bas.ui.components.ColoursButton;
import se.bas.ui.components.LanguageButton;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/** A page outside the shell: one card in the middle, for those who are not yet in. */
abstract class Door extends Page {
    private final Div card = new Div();

    Door(String title) {
        super(title, "door");
        Image mark = new Image("images/mark.svg", "");
        Div brand = new Div(mark, new Span(Words.text("shell.product")));
        brand.addClassName("brand");
        card.addClassName("door-card");
        Div tools = new Div(new LanguageButton(), new ColoursButton());
        tools.addClassName("door-tools");
        Div top = new Div(brand, tools);
        top.addClassName("door-top");
        add(top, card);
    }

    final void show(Component... content) {
        card.removeAll();
        card.add(content);
    }

    static Anchor signOut() {
        Anchor anchor = new Anchor(Routes.SIGN_OUT, Words.text("agency.sign-out"));
        anchor.setRouterIgnore(true);
        anchor.addClassName("button-link");
        anchor.setTestId("sign-out");
        return anchor;
    }
}
