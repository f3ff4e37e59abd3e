package se.bas.ui.consent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.bas.application.agency.Recipients;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.casework.CaseView;
import se.bas.application.consent.ConsentView;
import se.bas.application.edition.Settings;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentProblem;
import se.bas.domain.consent.Follows;
import se.bas.domain.edition.PolicyNumber;
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
    private final Half half;
    private final InformationText information;
    private ConsentDraft.Terms terms;
    private boolean tried;
    private boolean opened;

    /**
     * Lays out an empty form.
     *
     * @param settings what holds at my agency
     * @param half what was filled in before, and where it is kept
     * @param ownCode short code of my own agency, whose information the consent is about
     */
    ConsentDesk(CaseView view, Recipients recipients, Settings settings, String ownCode, Half half) {
        this.half = half;
        terms = terms(settings);
        information = new InformationText(settings.information());
        possible = recipients.units().stream().map(Recipient::id).collect(Collectors.toUnmodifiableSet());
        preview = new EffectPreview(OwnRecords.in(view, ownCode), view.consents());
        fields = new ConsentFields(recipients.units(), settings, this::changed);
        problems = new ConsentProblems(fields);
        sections = fields.sections(information);
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        half.before().ifPresent(before -> fields.fill(before, recipients.units()));
        changed();
        opened = true;
    }

    /** A form that may have been left half filled in. */
    record Half(Optional<ConsentDraft> before, Consumer<ConsentDraft> keep) {}

    /** The agency has written another text since the form was opened: that is to be shown before anything is registered. */
    void informed(Settings now) {
        terms = terms(now);
        fields.informed(now.information().version());
        information.show(now.information());
    }

    private static ConsentDraft.Terms terms(Settings settings) {
        return new ConsentDraft.Terms(
                settings.of(PolicyNumber.CONSENT_AT_MOST),
                settings.information().version());
    }

    /** What there is, and what is agreed, has changed; what has been filled in has not. */
    void about(CaseView view, String ownCode) {
        preview.about(OwnRecords.in(view, ownCode), view.consents());
        preview.show(fields.recipient.getValue(), fields.categories.chosen());
    }

    /** Fills in what is the same as in an earlier consent. What the participant must say anew is left open. */
    void beginLike(ConsentView earlier, Follows follows) {
        fields.beginLike(earlier, follows);
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

    /** Whether it can be sent; if not, it says why, and from then on keeps saying so until it can. */
    boolean complete() {
        tried = true;
        List<ConsentProblem> found = found();
        problems(found);
        return found.isEmpty();
    }

    void problems(List<ConsentProblem> found) {
        problems.show(found);
        problems.goToFirst(found);
    }

    /** What the consent leads to, as said after it was saved. */
    String result() {
        return sentence("consent.form.done-text");
    }

    private List<ConsentProblem> found() {
        ConsentDraft draft = draft();
        String named = draft.informationVersion();
        // Which text was shown on which day the register knows, and says so.
        ConsentDraft.Terms here = named == null ? terms : new ConsentDraft.Terms(terms.monthsAtMost(), named);
        return draft.problems(possible, here, Instant.now());
    }

    private void changed() {
        if (opened) {
            half.keep().accept(draft());
        }
        if (tried) {
            problems.show(found());
        }
        preview.show(fields.recipient.getValue(), fields.categories.chosen());
        consequence.setText(sentence("consent.form.consequence"));
    }

    private String sentence(String key) {
        Recipient recipient = fields.recipient.getValue();
        LocalDate from = fields.from.getValue();
        LocalDate until = fields.until.getValue();
        if (recipient == null || fields.categories.chosen().isEmpty() || from == null || until == null) {
            return Words.text("consent.form.consequence-later");
        }
        return Words.text(
                key,
                Words.text("consent.effect.unit", Words.of(recipient.unit()), Words.of(recipient.agency())),
                Words.list(fields.categories.chosen()),
                Written.day(from),
                Written.day(until));
    }
}
