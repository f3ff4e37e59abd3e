package se.bas.application.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.placement.PlacementDesk.At;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.Presentation;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.placement.PresentationId;
import se.bas.domain.placement.PresentationStep;
import se.bas.domain.placement.Presentations;

/** Writes down what the participant said about a presentation: of exactly this text, for exactly this employer. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AnswerPresentation {
    private final PlacementDesk desk;
    private final Presentations presentations;

    @Inject
    AnswerPresentation(PlacementDesk desk, Presentations presentations) {
        this.desk = desk;
        this.presentations = presentations;
    }

    /**
     * An answer as somebody has filled it in.
     *
     * @param day when it was given
     */
    public record Heard(
            PresentationAnswer answer,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day) {}

    /** Writes. */
    public PlacementWriting answer(Actor.Staff who, CaseFileId file, PresentationId presentation, Heard heard) {
        return desk.in(file, at -> {
            presentations.queueFor(presentation);
            List<Presentation> all = own(at, presentations.about(at.keys().participant()));
            Optional<Presentation> found = all.stream()
                    .filter(one -> one.presentationId().equals(presentation))
                    .findFirst();
            if (found.isEmpty()) {
                return desk.notFound(at);
            }
            PresentationReading reading = new PresentationReading(
                    all, own(at, presentations.stepsOn(at.keys().participant())));
            Presentation of = found.get();
            List<PlacementProblem> problems = problems(heard, reading, of, at);
            ApprovalWay way = heard.way();
            LocalDate day = heard.day();
            if (!problems.isEmpty() || way == null || day == null) {
                return desk.rejected(problems);
            }
            presentations.add(new PresentationStep(
                    UuidCreator.getTimeOrderedEpoch(),
                    at.keys(),
                    presentation,
                    reading.of(of).size() + 1,
                    new PresentationStep.Said(heard.answer(), way, day),
                    at.by(),
                    at.now()));
            return desk.kept(at, presentation.value(), 0, List.of(presentation.value()));
        });
    }

    private static List<PlacementProblem> problems(Heard heard, PresentationReading reading, Presentation of, At at) {
        Optional<PlacementProblem> refused = reading.state(of).refusal(heard.answer());
        if (refused.isPresent()) {
            return List.of(refused.get());
        }
        List<PlacementProblem> found = new ArrayList<>();
        if (heard.way() == null) {
            found.add(PlacementProblem.WAY_MISSING);
        }
        LocalDate day = heard.day();
        if (day == null) {
            found.add(PlacementProblem.DAY_MISSING);
        } else if (day.isAfter(at.today())) {
            found.add(PlacementProblem.DAY_IN_THE_FUTURE);
        } else if (day.isBefore(ConsentPeriod.day(of.madeAt()))) {
            // Nobody approves a text before it is there.
            found.add(PlacementProblem.DAY_TOO_EARLY);
        }
        return found;
    }

    private static <T extends OwnedRecord> List<T> own(At at, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> at.judgement().reveal(one, (content, ground) -> content).stream())
                .filter(content -> content.owner().equals(at.keys().owner()))
                .toList();
    }
}
