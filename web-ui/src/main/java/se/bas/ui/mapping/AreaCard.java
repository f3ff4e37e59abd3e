package se.bas.ui.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import se.bas.application.mapping.MappingView;
import se.bas.domain.mapping.MappingAnswer;
import se.bas.domain.mapping.MappingArea;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One area: what each agency has written that may be seen, and the way to write. */
final class AreaCard extends Section {
    /**
     * Makes it.
     *
     * @param write opens the form; does nothing where the asker does not write
     */
    AreaCard(MappingArea area, MappingView view, Runnable write) {
        addClassNames("panel", "placement-card", "mapping-area");
        setTestId("mapping-" + area.name().toLowerCase(Locale.ROOT));
        Div top = new Div(new H2(Words.of(area)), new CategoryChip(area.category()));
        top.addClassName("panel-top");
        add(top);
        List<MappingView.Part> parts =
                view.parts().stream().filter(part -> part.area() == area).toList();
        parts.forEach(part -> add(part(part)));
        boolean asked = view.own(area).isPresent();
        if (!asked) {
            Paragraph words = new Paragraph(Words.text("mapping.not-asked"));
            words.addClassName("below");
            add(words);
        }
        if (view.mayWrite()) {
            Button button = new Button(Words.text(asked ? "mapping.rewrite" : "mapping.write"), click -> write.run());
            button.addThemeVariants(ButtonVariant.SMALL, asked ? ButtonVariant.TERTIARY : ButtonVariant.PRIMARY);
            button.setAriaLabel(Words.text(asked ? "mapping.rewrite" : "mapping.write") + ": " + Words.of(area));
            button.setTestId("write-" + area.name().toLowerCase(Locale.ROOT));
            Div buttons = new Div(button);
            buttons.addClassName("task-buttons");
            add(buttons);
        }
    }

    private static Component part(MappingView.Part part) {
        Div all = new Div(new AgencyBadge(Words.of(part.owner()), part.ownerCode()), version(part.newest()));
        all.addClassName("mapping-part");
        if (part.versions().size() > 1) {
            UnorderedList earlier = new UnorderedList();
            earlier.addClassName("placement-lines");
            part.versions().stream().skip(1).forEach(one -> earlier.add(new ListItem(version(one))));
            all.add(new Details(Words.text("mapping.earlier", part.versions().size() - 1), earlier));
        }
        return all;
    }

    private static Component version(MappingView.Version one) {
        Div all = new Div();
        if (one.answer() != MappingAnswer.TOLD) {
            all.add(new Paragraph(Words.of(one.answer())));
        }
        if (one.text() != null) {
            Paragraph text = new Paragraph(one.text());
            text.addClassName("kept-lines");
            all.add(text);
        }
        if (one.hours() != null) {
            all.add(new Paragraph(Words.text(one.hours() ? "mapping.hours-yes" : "mapping.hours-no")));
        }
        Span by = new Span(Words.text("mapping.by", one.by(), Written.minute(one.at())));
        by.addClassName("below");
        all.add(by);
        return all;
    }
}
