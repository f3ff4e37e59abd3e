package se.bas.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.participation.ParticipationView;
import se.bas.application.participation.Recording;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.ParticipationProblem;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;

/**
 * Records something. An exit and a closing are asked about first, with what they lead to; the rest is done at once, and most
 * of it can be taken back for ten seconds (UIX-15). Whoever is the later of two is told, and what they have written stays.
 */
final class RecordDialog {
    private final Setting setting;
    private final HappeningFields fields;

    /**
     * Where something is recorded.
     *
     * @param now as the page has it now: what is recorded names that
     * @param changed shows the case anew
     */
    record Setting(
            ParticipationActs acts, CaseFileId file, Supplier<Optional<ParticipationView>> now, Runnable changed) {
        int seen() {
            return now.get().map(ParticipationView::version).orElse(-1);
        }
    }

    RecordDialog(Setting setting, HappeningFields fields) {
        this.setting = setting;
        this.fields = fields;
    }

    void open() {
        Move move = fields.move();
        String heading = Words.of("participation.act", move);
        switch (move) {
            case EXIT, CLOSE -> {
                ConsequenceDialog dialog =
                        new ConsequenceDialog(heading, Words.of("participation.consequence", move), setting.changed());
                dialog.open(heading, () -> told(dialog), fields);
                fields.focus();
            }
            case REFER, TALK, DECLINE, ENROL, PAUSE, RESUME, FOLLOW_UP ->
                plain(heading).open();
        }
    }

    private @Nullable Component told(ConsequenceDialog dialog) {
        return switch (record()) {
            case Recording.Done(var id, var version, var receipt) ->
                new ReceiptNote(
                        Words.of("participation.done", fields.move()),
                        Words.of("participation.done-text", fields.move()),
                        receipt);
            case Recording.Rejected(var problems, var receipt) -> {
                dialog.problem(why(problems));
                yield null;
            }
            case Recording.NotFound gone -> new Paragraph(Words.text("participation.gone"));
        };
    }

    private Dialog plain(String heading) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(heading);
        dialog.setWidth("34rem");
        Paragraph problem = new Paragraph();
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div body = new Div(fields, problem);
        body.addClassNames("dialog-body", "task-dialog");
        dialog.add(body);
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button save = new Button(Words.text("participation.save"), click -> save(dialog, problem));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("confirm");
        dialog.getFooter().add(cancel, save);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fields.focus();
            }
        });
        return dialog;
    }

    private void save(Dialog dialog, Paragraph problem) {
        switch (record()) {
            case Recording.Done(var id, var version, var receipt) -> {
                dialog.close();
                done(version);
            }
            case Recording.Rejected(var problems, var receipt) -> {
                String words = why(problems);
                problem.setText(words);
                problem.setVisible(!words.isEmpty());
            }
            case Recording.NotFound gone -> {
                dialog.close();
                say(Words.text("participation.gone"));
                setting.changed().run();
            }
        }
    }

    private Recording record() {
        return setting.acts().record(setting.file(), setting.seen(), fields.happening());
    }

    private void done(int version) {
        String words = Words.of("participation.done", fields.move());
        if (fields.move().canBeTakenBack()) {
            new UndoNote(words, () -> takeBack(version)).open();
        } else {
            say(words);
        }
        setting.changed().run();
    }

    private void takeBack(int version) {
        switch (setting.acts().takeBack(setting.file(), version)) {
            case Recording.Done done -> say(Words.text("participation.taken-back"));
            case Recording.Rejected(var problems, var receipt) -> say(Words.of(problems.getFirst()));
            case Recording.NotFound gone -> say(Words.text("participation.gone"));
        }
        setting.changed().run();
    }

    /** What stands by no field. Who was too late sees where the participant is by now, and can save again. */
    private String why(List<ParticipationProblem> problems) {
        if (problems.contains(ParticipationProblem.CHANGED_MEANWHILE)) {
            setting.changed().run();
            return setting.now()
                    .get()
                    .map(view -> ParticipationWords.meanwhile(view.stage()))
                    .orElseGet(() -> Words.text("participation.gone"));
        }
        return fields.tell(problems);
    }

    private static void say(String words) {
        Span told = new Span(words);
        told.setTestId("participation-told");
        told.getElement().setAttribute("role", "status");
        UndoNote.brief(told).open();
    }
}
