package se.bas.application.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.review.ReviewId;

/**
 * What a staff member is asked about their own accesses, what is not answered first, at most two hundred. Of the case it says
 * the own agency's number alone, to whoever has opened it.
 */
public record LogQuestions(List<Question> questions) {
    /** How many wait for an answer. */
    public long open() {
        return questions.stream().filter(one -> one.answer() == null).count();
    }

    /**
     * One access that somebody asks about.
     *
     * @param useCase what was done, for example {@code OpenCase}
     * @param caseNumber the own agency's; null when it has no file on the person
     * @param no of the step that asks
     * @param answer null while it waits for one; so is {@code answeredAt}
     */
    public record Question(
            ReviewId review,
            EntryId entry,
            Instant at,
            String useCase,
            @Nullable String caseNumber,
            String question,
            Instant askedAt,
            int no,
            @Nullable String answer,
            @Nullable Instant answeredAt) {}
}
