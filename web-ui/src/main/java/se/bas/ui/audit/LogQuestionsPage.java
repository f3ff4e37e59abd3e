package se.bas.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import se.bas.application.review.LogQuestions.Question;
import se.bas.application.review.ReviewWriting;
import se.bas.domain.agency.Role;
import se.bas.domain.review.Judging;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.Fact;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Page;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What an auditor asks a member of staff about their own accesses, and the answers (LOG-08). */
@View
@Route(LogQuestionsPage.ROUTE)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER, Role.REGISTRAR})
final class LogQuestionsPage extends Page implements BeforeEnterObserver {
    static final String ROUTE = "log-questions";

    private final ReviewActs acts;
    private final Div content = new Div();

    @Inject
    LogQuestionsPage(ReviewActs acts) {
        super("audit.questions.title", "log-questions");
        this.acts = acts;
        content.addClassName("jobs-list");
        content.setTestId("log-question-list");
        add(heading(Words.text("audit.questions.title")), lead(Words.text("audit.questions.lead")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        again();
    }

    private void again() {
        content.removeAll();
        List<Question> questions = acts.questions().questions();
        if (questions.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE,
                    Words.text("audit.questions.none"),
                    Words.text("audit.questions.none-next")));
        }
        questions.forEach(question -> content.add(panel(question)));
    }

    private Component panel(Question question) {
        Section panel = new Section(
                new H2(UseCases.inWords(question.useCase())),
                Fact.list(List.of(
                        Fact.of(Words.text("audit.column.when"), Written.second(question.at())),
                        Fact.of(Words.text("audit.column.case"), caseNumber(question)),
                        Fact.of(Words.text("audit.questions.asked"), Written.minute(question.askedAt())))),
                text(question.question()));
        panel.addClassNames("panel", "job-panel");
        panel.setTestId("log-question");
        String answer = question.answer();
        Instant answeredAt = question.answeredAt();
        if (answer == null || answeredAt == null) {
            Button button = new Button(Words.text("audit.questions.answer"), click -> answer(question));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setTestId("answer-question");
            panel.add(new Div(button));
        } else {
            Paragraph answered = new Paragraph(Words.text("audit.questions.answered", Written.minute(answeredAt)));
            answered.addClassName("below");
            panel.add(answered, text(answer));
        }
        return panel;
    }

    private static String caseNumber(Question question) {
        String number = question.caseNumber();
        return number == null ? Words.text("audit.none") : number;
    }

    private static Paragraph text(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("kept-lines");
        return text;
    }

    private void answer(Question question) {
        TextArea answer = new TextArea(Words.text("audit.questions.your-answer"));
        answer.setHelperText(Words.text("audit.questions.answer-help"));
        answer.setMaxLength(Judging.NOTE_AT_MOST);
        answer.setWidthFull();
        answer.setTestId("question-answer");
        new FormDialog(Words.text("audit.questions.answer"), Words.text("audit.questions.send"))
                .part(text(question.question()))
                .field("note", answer)
                .open(() -> {
                    ReviewWriting result = acts.explain(question, answer.getValue());
                    if (result instanceof ReviewWriting.Done) {
                        again();
                    }
                    return ReviewActs.flaws(result);
                });
    }
}
