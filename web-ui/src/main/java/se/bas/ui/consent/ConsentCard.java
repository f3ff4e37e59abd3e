package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.bas.application.consent.ConsentView;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Follows;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.disclosure.Category;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One consent in words. */
final class ConsentCard extends Article {
    ConsentCard(ConsentView consent, Component... acts) {
        addClassNames("consent-card", AgencyBadge.colour(other(consent)));
        setTestId("consent");
        getElement().setAttribute("data-consent", consent.id().toString());
        getElement().setAttribute("data-status", consent.status().name());
        boolean partly =
                consent.status() == ConsentStatus.ACTIVE && !consent.withdrawn().isEmpty();
        Span status = new Span(partly ? Words.text("consent.card.partly") : Words.of(consent.status()));
        status.addClassNames("status", "status-" + consent.status().name().toLowerCase(java.util.Locale.ROOT));
        Paragraph who = new Paragraph(Words.text(
                consent.given() ? "consent.card.given" : "consent.card.received",
                Words.of(consent.discloser()),
                Words.of(consent.recipient()),
                Words.of(consent.recipientUnit())));
        who.addClassName("consent-who");
        Div top = new Div(who, status);
        top.addClassName("consent-top");
        add(top, chips(consent), period(consent), details(consent));
        if (acts.length > 0) {
            Div row = new Div(acts);
            row.addClassName("consent-acts");
            add(row);
        }
    }

    private static String other(ConsentView consent) {
        return consent.given() ? consent.recipientCode() : consent.discloserCode();
    }

    private static Div chips(ConsentView consent) {
        Div chips = new Div();
        chips.addClassName("chips");
        consent.categories().stream().sorted().forEach(category -> chips.add(new CategoryChip(category)));
        consent.withdrawn().keySet().stream().sorted().forEach(category -> chips.add(struck(category)));
        return chips;
    }

    private static CategoryChip struck(Category category) {
        CategoryChip chip = new CategoryChip(category);
        chip.addClassName("chip-withdrawn");
        chip.setText(Words.text("consent.card.struck", Words.of(category)));
        return chip;
    }

    private static Paragraph period(ConsentView consent) {
        Paragraph period = new Paragraph(standing(consent));
        period.addClassName("consent-period");
        return period;
    }

    private static String standing(ConsentView consent) {
        Instant withdrawn = consent.withdrawnAt();
        ConsentView.Annulled annulled = consent.annulled();
        if (annulled != null) {
            return annulled.reason() == null
                    ? Words.text("consent.card.annulled", Written.minute(annulled.at()))
                    : Words.text("consent.card.annulled-because", Written.minute(annulled.at()), annulled.reason());
        }
        return consent.status() == ConsentStatus.WITHDRAWN && withdrawn != null
                ? Words.text("consent.card.withdrawn", Written.minute(withdrawn))
                : Words.text(
                        "consent.card.period",
                        Written.day(consent.from()),
                        Written.day(consent.until()),
                        Words.of(consent.purpose()));
    }

    private static String language(ConsentView consent) {
        String language = Locale.of(consent.language()).getDisplayLanguage(Words.reader());
        Interpreting interpreting = consent.interpreting();
        String interpreter = consent.interpreter();
        if (interpreting == null) {
            return language;
        }
        return interpreter == null
                ? Words.text("consent.card.language-and", language, Words.of(interpreting))
                : Words.text("consent.card.language-and-who", language, Words.of(interpreting), interpreter);
    }

    private static Details details(ConsentView consent) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("consent.card.form"), Words.of(consent.form())));
        facts.add(Fact.of(
                Words.text("consent.card.given-at"),
                Words.text("consent.card.when-where", Written.minute(consent.givenAt()), consent.givenPlace())));
        facts.add(Fact.of(Words.text("consent.card.language"), language(consent)));
        facts.add(Fact.of(
                Words.text("consent.card.information"), consent.information().version()));
        facts.add(Fact.of(Words.text("consent.card.received-by"), consent.receivedBy()));
        facts.add(Fact.of(Words.text("consent.card.number"), consent.id().toString()));
        switch (consent.follows()) {
            case null -> {}
            case Follows.Renews(var earlier) ->
                facts.add(Fact.of(Words.text("consent.card.renews"), earlier.toString()));
            case Follows.Corrects(var earlier) ->
                facts.add(Fact.of(Words.text("consent.card.corrects"), earlier.toString()));
        }
        Details details = new Details(Words.text("consent.card.details"), Fact.list(facts));
        details.setTestId("consent-details");
        if (!consent.information().words().isEmpty()) {
            Div said = InformationText.words(consent.information().words());
            said.addClassName("information");
            said.getElement().setAttribute("lang", consent.information().language());
            Details words = new Details(Words.text("consent.card.information-words"), said);
            words.setTestId("consent-words");
            details.add(words);
        }
        return details;
    }
}
