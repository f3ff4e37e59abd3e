package se.bas.ui.casework;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/** Says why a manager sees no more, and how to stand in. */
final class HeaderAlone extends Section {
    HeaderAlone(CoverForm form) {
        addClassNames("panel", "form-panel", "header-alone");
        setTestId("header-alone");
        Anchor blind = new Anchor(Routes.WITHDRAWAL, Words.text("casework.cover.withdrawal-link"));
        Paragraph withdrawal = new Paragraph(Words.text("casework.cover.withdrawal"));
        withdrawal.add(" ");
        withdrawal.add(blind);
        add(
                new H2(Words.text("casework.cover.alone")),
                new Paragraph(Words.text("casework.cover.alone-why")),
                form,
                withdrawal);
    }
}
