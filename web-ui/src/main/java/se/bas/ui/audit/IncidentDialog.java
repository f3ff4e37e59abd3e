package se.bas.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.review.NoteIncidentStep;
import se.bas.application.review.ReviewView;
import se.bas.application.review.ReviewWriting;
import se.bas.domain.review.Incident;
import se.bas.domain.review.IncidentDuty;
import se.bas.domain.review.Judging;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What has to be done about a suspected breach, by when, and what was (LOG-14). */
final class IncidentDialog {
    private final ReviewActs acts;
    private final ReviewView review;
    private final ReviewView.Item item;

    IncidentDialog(ReviewActs acts, ReviewView review, ReviewView.Item item) {
        this.acts = acts;
        this.review = review;
        this.item = item;
    }

    /** How long there is to tell the supervisory authority, in words. */
    static String deadline(Incident incident) {
        long left = incident.hoursLeft(Instant.now());
        return left < 0
                ? Words.text("audit.incident.late", Written.minute(incident.tellBefore()))
                : Words.text("audit.incident.left", Written.minute(incident.tellBefore()), left);
    }

    private List<IncidentDuty> left() {
        List<IncidentDuty> noted =
                item.noted().stream().map(ReviewView.Noted::duty).toList();
        return review.duties().stream().filter(duty -> !noted.contains(duty)).toList();
    }

    void open(Incident incident, Runnable changed) {
        Paragraph deadline = new Paragraph(deadline(incident));
        deadline.addClassName("notice");
        deadline.setTestId("incident-deadline");
        Select<@Nullable IncidentDuty> duty = new Select<>();
        duty.setLabel(Words.text("audit.incident.duty"));
        duty.setItems(left());
        duty.setItemLabelGenerator(one -> one == null ? "" : Words.of(one));
        duty.setWidthFull();
        duty.setTestId("incident-duty");
        RadioButtonGroup<Boolean> done = new RadioButtonGroup<>(Words.text("audit.incident.done"));
        done.setItems(true, false);
        done.setItemLabelGenerator(
                one -> Words.text(Boolean.TRUE.equals(one) ? "audit.incident.is-done" : "audit.incident.not-needed"));
        done.setTestId("incident-done");
        TextArea note = new TextArea(Words.text("audit.incident.note"));
        note.setHelperText(Words.text("audit.incident.note-help"));
        note.setMaxLength(Judging.NOTE_AT_MOST);
        note.setWidthFull();
        note.setTestId("incident-note");
        new FormDialog(Words.text("audit.incident.title"), Words.text("audit.review.save"))
                .part(deadline)
                .part(noted())
                .field("duty", duty)
                .field("state", done)
                .field("note", note)
                .open(() -> {
                    ReviewWriting result = acts.note(
                            review.review().id(),
                            item,
                            new NoteIncidentStep.Draft(duty.getValue(), done.getValue(), note.getValue()));
                    if (result instanceof ReviewWriting.Done) {
                        changed.run();
                    }
                    return ReviewActs.flaws(result);
                });
    }

    private Component noted() {
        UnorderedList list = new UnorderedList();
        list.addClassName("review-steps");
        item.noted().forEach(one -> list.add(new ListItem(words(one))));
        list.setVisible(!item.noted().isEmpty());
        return list;
    }

    static String words(ReviewView.Noted one) {
        return Words.text(
                one.done() ? "audit.incident.was-done" : "audit.incident.was-not-needed",
                Words.of(one.duty()),
                one.note(),
                one.by(),
                Written.minute(one.at()));
    }
}
