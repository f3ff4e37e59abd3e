package se.bas.ui.audit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import se.bas.application.review.ReviewView;
import se.bas.application.review.ReviewWriting;
import se.bas.domain.review.Judging;
import se.bas.domain.review.ReviewId;
import se.bas.domain.review.ReviewState;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What an auditor makes of an access. */
final class JudgeDialog {
    private final ReviewActs acts;
    private final ReviewId review;
    private final ReviewView.Item item;

    JudgeDialog(ReviewActs acts, ReviewId review, ReviewView.Item item) {
        this.acts = acts;
        this.review = review;
        this.item = item;
    }

    void open(Runnable changed) {
        RadioButtonGroup<ReviewState> state = new RadioButtonGroup<>(Words.text("audit.review.state"));
        state.setItems(item.state().next());
        state.setItemLabelGenerator(one -> Words.text("audit.review.make." + one.name()));
        state.setTestId("review-state");
        TextArea note = new TextArea(Words.text("audit.review.note"));
        note.setHelperText(Words.text("audit.review.note-help"));
        note.setMaxLength(Judging.NOTE_AT_MOST);
        note.setWidthFull();
        note.setTestId("review-note");
        Paragraph about = new Paragraph(Words.text(
                "audit.review.judge-lead",
                item.line().who(),
                UseCases.inWords(item.line().useCase()),
                Written.second(item.line().at())));
        about.addClassName("below");
        new FormDialog(Words.text("audit.review.judge-which", item.no()), Words.text("audit.review.save"))
                .part(about)
                .field("state", state)
                .field("note", note)
                .open(() -> {
                    ReviewWriting result = acts.judge(review, item, new Judging(state.getValue(), note.getValue()));
                    if (result instanceof ReviewWriting.Done) {
                        changed.run();
                    }
                    return ReviewActs.flaws(result);
                });
    }
}
