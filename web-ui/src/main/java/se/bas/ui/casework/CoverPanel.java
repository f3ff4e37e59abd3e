package se.bas.ui.casework;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.bas.application.casework.CoverView;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Who stands in with the case, until when, and why. */
final class CoverPanel extends Section {
    private final Consumer<CoverView> end;

    CoverPanel(List<CoverView> standing, Consumer<CoverView> end, Optional<CoverForm> form) {
        this.end = end;
        addClassNames("consent-panel", "cover-panel");
        setTestId("cover-panel");
        getElement().setAttribute("aria-labelledby", "cover-heading");
        H2 heading = new H2(Words.text("casework.cover.heading"));
        heading.setId("cover-heading");
        add(heading);
        standing.forEach(cover -> add(card(cover)));
        form.ifPresent(one -> {
            Details give = new Details(Words.text("casework.cover.other"), one);
            give.setTestId("give-cover");
            add(give);
        });
    }

    private Article card(CoverView cover) {
        Paragraph who = new Paragraph(Words.text(
                "casework.cover.card", cover.staff(), Written.day(cover.from()), Written.day(cover.until())));
        who.addClassName("consent-who");
        Paragraph why = new Paragraph(Words.text("casework.cover.card-why", cover.reason(), cover.grantedBy()));
        why.addClassName("consent-period");
        Article card = new Article(who, why);
        card.addClassName("consent-card");
        card.setTestId("cover");
        if (cover.mayEnd()) {
            Button button = new Button(Words.text("casework.cover.end"), click -> end.accept(cover));
            button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
            button.setAriaLabel(Words.text("casework.cover.end-of", cover.staff()));
            button.setTestId("end-cover");
            card.add(button);
        }
        return card;
    }
}
