package se.bas.ui.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.paper.Filed;
import se.bas.application.paper.PaperLanguage;
import se.bas.application.paper.PrintReview;
import se.bas.application.review.BeginReview;
import se.bas.application.review.CloseReview;
import se.bas.application.review.ExplainAccess;
import se.bas.application.review.JudgeAccess;
import se.bas.application.review.ListLogQuestions;
import se.bas.application.review.ListReviews;
import se.bas.application.review.LogQuestions;
import se.bas.application.review.NoteIncidentStep;
import se.bas.application.review.ReviewView;
import se.bas.application.review.ReviewWriting;
import se.bas.application.review.ReviewsView;
import se.bas.application.review.ShowReview;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.review.Judging;
import se.bas.domain.review.ReviewDraft;
import se.bas.domain.review.ReviewId;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What the pages of reviews do, as whoever is signed in. */
@Dependent
class ReviewActs {
    private final SignedIn signedIn;
    private final ListReviews listReviews;
    private final ShowReview showReview;
    private final BeginReview beginReview;
    private final JudgeAccess judgeAccess;
    private final CloseReview closeReview;
    private final NoteIncidentStep noteIncidentStep;
    private final PrintReview printReview;
    private final ListLogQuestions listLogQuestions;
    private final ExplainAccess explainAccess;

    @Inject
    ReviewActs(
            SignedIn signedIn,
            ListReviews listReviews,
            ShowReview showReview,
            BeginReview beginReview,
            JudgeAccess judgeAccess,
            CloseReview closeReview,
            NoteIncidentStep noteIncidentStep,
            PrintReview printReview,
            ListLogQuestions listLogQuestions,
            ExplainAccess explainAccess) {
        this.signedIn = signedIn;
        this.listReviews = listReviews;
        this.showReview = showReview;
        this.beginReview = beginReview;
        this.judgeAccess = judgeAccess;
        this.closeReview = closeReview;
        this.noteIncidentStep = noteIncidentStep;
        this.printReview = printReview;
        this.listLogQuestions = listLogQuestions;
        this.explainAccess = explainAccess;
    }

    ReviewsView list() {
        return switch (listReviews.list(signedIn.actor())) {
            case Disclosure.Granted<ReviewsView>(var view, var receipt) -> view;
            case Disclosure.Withheld<ReviewsView> withheld -> new ReviewsView(List.of(), List.of());
        };
    }

    Optional<ReviewView> show(ReviewId id) {
        return switch (showReview.show(signedIn.actor(), id)) {
            case Disclosure.Granted<ShowReview.Shown>(var shown, var receipt) -> shown.found();
            case Disclosure.Withheld<ShowReview.Shown> withheld -> Optional.empty();
        };
    }

    ReviewWriting begin(ReviewDraft draft) {
        return beginReview.begin(signedIn.actor(), draft);
    }

    ReviewWriting judge(ReviewId review, ReviewView.Item item, Judging judging) {
        return judgeAccess.judge(
                signedIn.actor(),
                review,
                item.line().entry(),
                judging,
                item.steps().size());
    }

    ReviewWriting close(ReviewId review, String remark) {
        return closeReview.close(signedIn.actor(), review, remark);
    }

    ReviewWriting note(ReviewId review, ReviewView.Item item, NoteIncidentStep.Draft draft) {
        return noteIncidentStep.note(signedIn.actor(), review, item.line().entry(), draft);
    }

    Disclosure<Filed> print(ReviewId review) {
        return printReview.print(signedIn.actor(), review, PaperLanguage.of(List.of(Words.reader())));
    }

    LogQuestions questions() {
        return listLogQuestions.list(signedIn.actor());
    }

    ReviewWriting explain(LogQuestions.Question question, String answer) {
        EntryId entry = question.entry();
        return explainAccess.explain(signedIn.actor(), question.review(), entry, answer, question.no());
    }

    /** What is wrong, for a form; nothing when it was done. */
    static List<Flaw> flaws(ReviewWriting result) {
        return switch (result) {
            case ReviewWriting.Done done -> List.of();
            case ReviewWriting.Refused(var problems, var receipt) ->
                problems.stream()
                        .map(problem -> new Flaw(problem.field(), Words.of(problem)))
                        .toList();
        };
    }
}
