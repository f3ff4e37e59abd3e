package se.bas.ui.law;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.bas.application.edition.Settings;
import se.bas.application.edition.ShowSettings;
import se.bas.domain.agency.Role;
import se.bas.domain.law.LegalRule;
import se.bas.domain.law.OpenPoint;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Fact;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/**
 * Which rule of law the software applies where, what the own agency has decided, and what is uncertain. No participant is in
 * it.
 */
@View
@Route(Routes.LEGAL_BASIS)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER, Role.AUDITOR, Role.REGISTRAR, Role.ADMINISTRATOR})
final class LegalBasisView extends Page implements BeforeEnterObserver {
    private final ShowSettings showSettings;
    private final SignedIn signedIn;

    @Inject
    LegalBasisView(ShowSettings showSettings, SignedIn signedIn) {
        super("law.title", "legal-basis");
        this.showSettings = showSettings;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        add(heading(Words.text("law.title")), lead(Words.text("law.lead")), own(showSettings.show(signedIn.actor())));
        for (LegalRule.Kind kind : LegalRule.Kind.values()) {
            add(rules(kind));
        }
        add(uncertain());
    }

    private Component own(Settings settings) {
        UnorderedList all = new UnorderedList();
        settings.law().forEach(one -> {
            Span state = new Span(Words.text(one.used() ? "law.used" : "law.not-used"));
            state.addClassName("status");
            Paragraph text = new Paragraph(Words.of(one.text()));
            text.addClassName("below");
            ListItem line = new ListItem(new Span(Words.of(one.item())), new Span(" "), state, text);
            line.setTestId("law-" + one.item().name());
            all.add(line);
        });
        String agency =
                signedIn.mandate().map(mandate -> Words.of(mandate.agency())).orElse("");
        return section("own", Words.text("law.own", agency), new Paragraph(Words.text("law.own-lead")), all);
    }

    private static Component rules(LegalRule.Kind kind) {
        Div all = new Div();
        all.addClassName("settings-items");
        LegalRule.of(kind).forEach(rule -> all.add(rule(rule)));
        return section(kind.name().toLowerCase(Locale.ROOT), Words.of(kind), all);
    }

    private static Component rule(LegalRule rule) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("law.provisions"), rule.law()));
        facts.add(Fact.of(Words.text("law.decided"), Words.of(rule.where())));
        facts.add(Fact.of(Words.text("law.code"), rule.code()));
        if (!rule.uncertain().isEmpty()) {
            Div marks = new Div();
            marks.addClassName("law-marks");
            rule.uncertain().forEach(point -> {
                Anchor mark = new Anchor(Routes.LEGAL_BASIS + "#" + anchor(point), point.mark());
                mark.setRouterIgnore(true);
                mark.setAriaLabel(Words.text("law.mark", point.mark()));
                marks.add(mark);
            });
            facts.add(Fact.of(Words.text("law.uncertain"), marks));
        }
        Article article = new Article(new H3(Words.of(rule)), Fact.list(facts));
        article.addClassNames("panel", "item-panel");
        article.setTestId("rule-" + rule.name());
        return article;
    }

    private static Component uncertain() {
        Div all = new Div();
        all.addClassName("settings-items");
        for (OpenPoint point : OpenPoint.values()) {
            Article article = new Article(
                    new H3(Words.text("law.point", point.mark(), Words.of(point))),
                    new Paragraph(Words.of("law.until", point)),
                    Fact.list(List.of(Fact.of(Words.text("law.decided"), Words.of(point.where())))));
            article.addClassNames("panel", "item-panel");
            article.setId(anchor(point));
            article.setTestId("point-" + point.name());
            all.add(article);
        }
        return section("open", Words.text("law.open-heading"), new Paragraph(Words.text("law.open-lead")), all);
    }

    private static String anchor(OpenPoint point) {
        return "point-" + point.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Section section(String id, String heading, Component... parts) {
        Section section = new Section(new H2(heading));
        section.add(parts);
        section.addClassName("settings-kind");
        section.setTestId("law-" + id);
        return section;
    }
}
