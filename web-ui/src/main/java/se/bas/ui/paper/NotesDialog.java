package se.bas.ui.paper;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Category;
import se.bas.ui.components.OfferedCategories;
import se.bas.ui.components.Words;

/** Asks what the notes that are to be taken out are about. */
final class NotesDialog {
    private final Dialog dialog = new Dialog();
    private final Select<Category> category = new Select<>();
    private final Consumer<Category> take;

    NotesDialog(Role role, Consumer<Category> take) {
        this.take = take;
        dialog.setHeaderTitle(Words.text("paper.to-file.heading"));
        dialog.setWidth("34rem");
        category.setLabel(Words.text("paper.to-file.category"));
        category.setItems(OfferedCategories.offered(role));
        category.setItemLabelGenerator(Words::of);
        category.setValue(OfferedCategories.offered(role).getFirst());
        category.setWidthFull();
        category.setTestId("paper-category");
        Div body = new Div(new Paragraph(Words.text("paper.to-file.lead")), category);
        body.addClassName("dialog-body");
        dialog.add(body);
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button out = new Button(Words.text("paper.to-file.take"), click -> out());
        out.addThemeVariants(ButtonVariant.PRIMARY);
        out.setTestId("take-notes");
        dialog.getFooter().add(cancel, out);
    }

    void open() {
        dialog.open();
        category.focus();
    }

    private void out() {
        dialog.close();
        take.accept(category.getValue());
    }
}
