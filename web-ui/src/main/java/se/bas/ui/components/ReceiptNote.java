package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import se.bas.domain.disclosure.Receipt;

/** What stands after a legal act: what was done, when, and under which number the log has it. */
public final class ReceiptNote extends Div {
    public ReceiptNote(String heading, String text, Receipt receipt) {
        addClassName("receipt");
        setTestId("receipt");
        // Read out at once by a screen reader.
        getElement().setAttribute("role", "status");
        Component mark = VaadinIcon.CHECK_CIRCLE.create();
        mark.getElement().setAttribute("aria-hidden", "true");
        Div words = new Div(
                new H2(heading),
                new Paragraph(text),
                Fact.list(List.of(
                        Fact.of(Words.text("shell.receipt.at"), Written.minute(receipt.at())),
                        Fact.of(
                                Words.text("shell.receipt.entry"),
                                receipt.entry().value().toString()))));
        add(mark, words);
    }
}
