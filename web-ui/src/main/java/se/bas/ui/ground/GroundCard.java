package se.bas.ui.ground;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.bas.application.ground.RecordedGroundView;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One recorded ground in words. */
final class GroundCard extends Article {
    GroundCard(RecordedGroundView ground, Runnable revoke) {
        this(ground);
        Button button = new Button(Words.text("ground.revoke.open"), click -> revoke.run());
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        button.setTestId("revoke");
        button.setAriaLabel(Words.text("ground.revoke.open-to", Words.of(ground.recipientUnit())));
        add(button);
    }

    GroundCard(RecordedGroundView ground) {
        addClassNames("consent-card", AgencyBadge.colour(other(ground)));
        setTestId("ground");
        getElement().setAttribute("data-ground", ground.id().toString());
        getElement().setAttribute("data-status", ground.status().name());
        Span status = new Span(Words.of(ground.status()));
        status.addClassNames("status", "status-" + ground.status().name().toLowerCase(Locale.ROOT));
        Paragraph who = new Paragraph(Words.text(
                ground.given() ? "ground.card.given" : "ground.card.received",
                Words.of(ground.discloser()),
                Words.of(ground.recipient()),
                Words.of(ground.recipientUnit())));
        who.addClassName("consent-who");
        Div top = new Div(who, status);
        top.addClassName("consent-top");
        Div chips = new Div();
        chips.addClassName("chips");
        ground.categories().stream().sorted().forEach(category -> chips.add(new CategoryChip(category)));
        add(top, chips, quiet(Words.of(ground.kind())), quiet(period(ground)), details(ground));
    }

    private static String other(RecordedGroundView ground) {
        return ground.given() ? ground.recipientCode() : ground.discloserCode();
    }

    private static String period(RecordedGroundView ground) {
        Instant revoked = ground.revokedAt();
        return revoked == null
                ? Words.text(
                        "ground.card.period",
                        Written.day(ground.from()),
                        Written.day(ground.until()),
                        Words.of(ground.purpose()))
                : Words.text("ground.card.revoked", Written.minute(revoked));
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("consent-period");
        return paragraph;
    }

    private static Details details(RecordedGroundView ground) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("ground.card.decided-by"), ground.decisionMaker()));
        String reason = ground.reason();
        if (reason != null) {
            facts.add(Fact.of(Words.text("ground.card.reason"), reason));
        }
        String by = ground.recordedBy();
        facts.add(Fact.of(
                Words.text("ground.card.recorded"),
                by == null
                        ? Written.minute(ground.recordedAt())
                        : Words.text("ground.card.recorded-by", Written.minute(ground.recordedAt()), by)));
        facts.add(Fact.of(Words.text("ground.card.number"), ground.id().toString()));
        return new Details(Words.text("ground.card.details"), Fact.list(facts));
    }
}
