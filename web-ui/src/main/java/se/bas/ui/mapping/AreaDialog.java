package se.bas.ui.mapping;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.mapping.MappingView;
import se.bas.application.mapping.MappingWriting;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.mapping.MappingAnswer;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingDraft;
import se.bas.domain.mapping.MappingProblem;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Meanwhile;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/**
 * The form of one area. Whoever saves second sees what was written meanwhile beside what they have typed, and saves what
 * they make of both (UIX-14).
 */
final class AreaDialog {
    private final MappingActs acts;
    private final CaseFileId file;
    private final MappingArea area;
    private final RadioButtonGroup<MappingAnswer> answer = new RadioButtonGroup<>(Words.text("mapping.answer"));
    private final TextArea text = new TextArea(Words.text("mapping.text"));
    private final RadioButtonGroup<Boolean> hours = new RadioButtonGroup<>(Words.text("mapping.hours"));
    private final Meanwhile meanwhile = new Meanwhile();
    private int seen;

    AreaDialog(MappingActs acts, CaseFileId file, MappingArea area, Optional<MappingView.Part> before) {
        this.acts = acts;
        this.file = file;
        this.area = area;
        answer.setItems(MappingAnswer.values());
        answer.setItemLabelGenerator(Words::of);
        answer.setTestId("mapping-answer");
        answer.addValueChangeListener(chosen -> shows());
        text.setMaxLength(MappingDraft.TEXT_AT_MOST);
        text.setHelperText(Words.text("mapping.help." + area.name()));
        text.setMinRows(4);
        text.setTestId("mapping-text");
        hours.setItems(true, false);
        hours.setItemLabelGenerator(AreaDialog::hours);
        hours.setTestId("mapping-hours");
        seen = before.map(part -> part.newest().version()).orElse(0);
        answer.setValue(before.map(part -> part.newest().answer()).orElse(MappingAnswer.TOLD));
        before.map(MappingView.Part::newest).ifPresent(newest -> {
            text.setValue(newest.text() == null ? "" : newest.text());
            hours.setValue(newest.hours());
        });
        shows();
    }

    private static String hours(@Nullable Boolean affects) {
        return affects == null ? "" : Words.text(affects ? "mapping.hours-yes" : "mapping.hours-no");
    }

    private void shows() {
        boolean told = answer.getValue() == MappingAnswer.TOLD;
        text.setVisible(told);
        hours.setVisible(told && area.asksOfHours());
    }

    void open(Runnable changed) {
        new FormDialog(Words.of(area), Words.text("mapping.save"))
                .part(meanwhile)
                .field("answer", answer)
                .field("text", text)
                .field("hours", hours)
                .open(() -> {
                    MappingWriting result = acts.write(file, area, seen, draft());
                    if (result instanceof MappingWriting.Rejected(var problems, var receipt)
                            && problems.contains(MappingProblem.CHANGED_MEANWHILE)
                            && merge()) {
                        return List.of(Meanwhile.flaw());
                    }
                    List<FormDialog.Flaw> flaws = MappingActs.flaws(result);
                    if (flaws.isEmpty()) {
                        changed.run();
                    }
                    return flaws;
                });
    }

    private MappingDraft draft() {
        boolean told = answer.getValue() == MappingAnswer.TOLD;
        return new MappingDraft(
                answer.getValue(), told ? text.getValue() : "", hours.isVisible() ? hours.getValue() : null);
    }

    /** What stands now is shown, if it may be; what is typed stays, and is saved over that next. */
    private boolean merge() {
        if (!(acts.show(file) instanceof Disclosure.Granted<MappingView>(var view, var receipt))) {
            return false;
        }
        Optional<MappingView.Version> newest = view.own(area).map(MappingView.Part::newest);
        newest.ifPresent(theirs -> {
            seen = theirs.version();
            List<Meanwhile.Both> fields = new ArrayList<>();
            fields.add(Meanwhile.Both.of(answer.getLabel(), answer, theirs.answer(), Words::of));
            fields.add(Meanwhile.Both.of(text.getLabel(), text, theirs.text() == null ? "" : theirs.text()));
            if (area.asksOfHours()) {
                fields.add(new Meanwhile.Both(
                        hours.getLabel(),
                        () -> !Objects.equals(hours.getValue(), theirs.hours()),
                        hours(theirs.hours()),
                        () -> hours.setValue(theirs.hours())));
            }
            meanwhile.show(Words.text("shell.meanwhile.by", theirs.by(), Written.minute(theirs.at())), fields);
        });
        return newest.isPresent();
    }
}
