package se.bas.ui.consent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.agency.Recipients;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.CaseView.Item;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentProblem;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The fields, their problems, the preview and the sentence before the button, kept in step with one another. */
final class ConsentDesk {
    private final ConsentFields fields;
    private final ConsentProblems problems;
    private final EffectPreview preview;
    private final Paragraph consequence = new Paragraph();
    private final Div sections;
    private final Set<UnitId> possible;

    /**
     * Lays out an empty form.
     *
     * @param ownCode short code of my own agency, whose information the consent is about
     */
    ConsentDesk(CaseView view, Recipients recipients, String ownCode) {
        List<Item> own = view.timeline().stream()
                .filter(item -> item.ownerCode().equals(ownCode))
                .toList();
        possible = recipients.units().stream().map(Recipient::id).collect(Collectors.toUnmodifiableSet());
        preview = new EffectPreview(own, view.consents());
        fields = new ConsentFields(recipients.units(), this::changed);
        problems = new ConsentProblems(fields);
        sections = fields.sections(new InformationText(Words.of(view.header().agency())));
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        changed();
    }

    Div sections() {
        return sections;
    }

    EffectPreview preview() {
        return preview;
    }

    Paragraph consequence() {
        return consequence;
    }

    ConsentDraft draft() {
        return fields.draft();
    }

    /** Whether it can be sent; if not, it says why. */
    boolean complete() {
        List<ConsentProblem> found = draft().problems(possible, Instant.now());
        problems(found);
        return found.isEmpty();
    }

    void problems(List<ConsentProblem> found) {
        problems.show(found);
    }

    private void changed() {
        Recipient recipient = fields.recipient.getValue();
        LocalDate from = fields.from.getValue();
        LocalDate until = fields.until.getValue();
        preview.show(recipient, fields.categories.chosen());
        if (recipient == null || fields.categories.chosen().isEmpty() || from == null || until == null) {
            consequence.setText(Words.text("consent.form.consequence-later"));
            return;
        }
        consequence.setText(Words.text(
                "consent.form.consequence",
                Words.text("consent.effect.unit", Words.of(recipient.unit()), Words.of(recipient.agency())),
                Words.list(fields.categories.chosen()),
                Written.day(from),
                Written.day(until)));
    }
}
