package se.bas.ui.agency;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import se.bas.ui.components.BeforeSessionEnds;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/**
 * Warns before the session ends: of the idle end, with a way to stay, and of the absolute one (ACC-04). Each is a dialog
 * of the browser's own, which moves the focus, keeps it, and gives it back; js/session.js opens them and counts down.
 */
@Tag("bas-session")
final class SessionWarning extends Component implements HasComponents, LocaleChangeObserver {
    private static final String SCRIPT = "context://js/session.js";

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(SCRIPT);
        // Sent by the script when the warning opens, and again just before the end. It brings with it whatever a field
        // has not yet sent.
        getElement().addEventListener("keep", keep -> BeforeSessionEnds.tell(attached.getUI()));
    }

    @Override
    public void localeChange(LocaleChangeEvent language) {
        removeAll();
        add(
                new Warning(
                        "session-idle",
                        Words.text("agency.warning-idle.heading"),
                        Words.text("agency.warning-idle.lead"),
                        Words.text("agency.warning-idle.stay")),
                new Warning(
                        "session-absolute",
                        Words.text("agency.warning-absolute.heading"),
                        Words.text("agency.warning-absolute.lead"),
                        Words.text("agency.warning-absolute.save")));
    }

    @Tag("dialog")
    private static final class Warning extends Component implements HasComponents {
        Warning(String id, String heading, String lead, String button) {
            setId(id);
            H2 words = new H2(heading);
            words.setId(id + "-heading");
            Paragraph why = new Paragraph(lead);
            why.setId(id + "-lead");
            Span left = new Span();
            left.addClassName("session-left");
            left.getElement().setAttribute("role", "timer");
            NativeButton stay = new NativeButton(button);
            stay.addClassNames("button-link", "button-link-primary");
            stay.getElement().setAttribute("autofocus", true).setAttribute("data-stay", true);
            Anchor out = new Anchor(Routes.SIGN_OUT, Words.text("agency.sign-out"));
            out.setRouterIgnore(true);
            out.addClassName("button-link");
            Div ways = new Div(stay, out);
            ways.addClassName("page-actions");
            add(words, why, left, ways);
            getElement()
                    .setAttribute("role", "alertdialog")
                    .setAttribute("aria-labelledby", id + "-heading")
                    .setAttribute("aria-describedby", id + "-lead");
            getElement().getClassList().add("session-warning");
        }
    }
}
