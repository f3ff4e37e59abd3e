package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;

/** What can be done with the saved view that is shown. */
final class ViewMenu extends Div {
    private final Button more = new Button();
    private final Popover popover = new Popover();
    private final Button opens;

    ViewMenu(Runnable rename, Runnable toggle, Runnable remove) {
        Component dots = VaadinIcon.ELLIPSIS_DOTS_V.create();
        dots.getElement().setAttribute("aria-hidden", "true");
        more.setIcon(dots);
        more.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        more.setTestId("view-more");
        opens = act("", "view-opens", toggle);
        Button first = act(Words.text("listing.rename"), "view-rename", rename);
        Div list = new Div(first, opens, act(Words.text("listing.remove"), "view-remove", remove));
        list.addClassName("menu-list");
        popover.setTarget(more);
        popover.add(list);
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                first.focus();
            }
        });
        // In the page, not in the button: else it would be a child of what it belongs to.
        add(more, popover);
    }

    void about(String name, boolean opensNow) {
        more.setAriaLabel(Words.text("listing.more", name));
        popover.setAriaLabel(Words.text("listing.more", name));
        opens.setText(Words.text(opensNow ? "listing.open-not" : "listing.open"));
    }

    private Button act(String words, String testId, Runnable acting) {
        Button button = new Button(words, click -> {
            popover.close();
            acting.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId(testId);
        return button;
    }
}
