package se.bas.application.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.casework.NewCaseFiles;
import se.bas.application.edition.Provisions;
import se.bas.application.handover.HandoverRows.OwnFile;
import se.bas.application.handover.ProposalReading.Opened;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.Handover;
import se.bas.domain.handover.HandoverAnswer;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.Handovers;
import se.bas.domain.handover.Telling;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/**
 * Answers what was proposed to the unit. Accepting makes a case file and an assignment, and receives what the sender tells
 * (D2, D4). The sender is told under a ground of the receiver's own, or not.
 */
@UseCase
@ForPurpose(value = Purpose.COORDINATION, changesGrounds = true)
public class AnswerProposal {
    private final UnderWay underWay;
    private final ProposalReading reading;
    private final Handovers handovers;
    private final HandoverRows rows;
    private final Receiving receiving;
    private final NewCaseFiles files;
    private final NewTasks tasks;
    private final Provisions provisions;
    private final Trail trail;

    @Inject
    AnswerProposal(
            UnderWay underWay,
            ProposalReading reading,
            Handovers handovers,
            HandoverRows rows,
            Receiving receiving,
            NewCaseFiles files,
            NewTasks tasks,
            Provisions provisions,
            Trail trail) {
        this.underWay = underWay;
        this.reading = reading;
        this.handovers = handovers;
        this.rows = rows;
        this.receiving = receiving;
        this.files = files;
        this.tasks = tasks;
        this.provisions = provisions;
        this.trail = trail;
    }

    /**
     * Keeps all of it, or nothing.
     *
     * @param draft null when nobody has said what
     * @param telling null when nobody has said whether
     */
    public HandoverWriting answer(
            Actor.Staff who, HandoverId id, @Nullable AnswerDraft draft, @Nullable Telling telling) {
        Acting acting = underWay.acting();
        // That it is answered is the receiver's own: the sender's auditor reads that it was opened.
        ProposalReading.Asked asked = reading.ask(id, acting.reading(ProposalReading.OPENING));
        if (asked.opened().isEmpty()) {
            return new HandoverWriting.NotFound(trail.write(underWay.begun(), Outcome.REFUSED));
        }
        Opened opened = asked.opened().get();
        LocalDate today = ConsentPeriod.day(asked.judgement().receipt().at());
        Optional<OwnFile> own = rows.ownFile();
        List<HandoverProblem> problems = problems(opened, acting, draft, telling, own, today);
        if (draft == null || telling == null || !problems.isEmpty()) {
            return new HandoverWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
        }
        Keys keys = new Keys(acting.mandate().collaboration(), acting.mandate().agency(), opened.participant());
        Instant now = asked.judgement().receipt().at();
        UUID answer = UuidCreator.getTimeOrderedEpoch();
        Handover handover = opened.agreement().handover();
        handovers.add(new HandoverAnswer(
                answer, keys, handover, draft, acting.mandate().staff(), now));
        return switch (draft) {
            case AnswerDraft.Decline decline -> {
                tell(id, telling);
                Receipt receipt = trail.write(underWay.begun(), Outcome.DONE, List.of(id.value(), answer));
                yield new HandoverWriting.Kept(id.value(), 0, null, receipt);
            }
            case AnswerDraft.Accept accept -> {
                CaseFileId file = receiving.file(opened, keys, accept, own, today);
                Receipt receipt = receiving.receive(opened, keys, file, answer);
                meet(keys, handover, accept);
                tell(id, telling);
                yield new HandoverWriting.Kept(id.value(), 0, file, receipt);
            }
        };
    }

    private List<HandoverProblem> problems(
            Opened opened,
            Acting acting,
            @Nullable AnswerDraft draft,
            @Nullable Telling telling,
            Optional<OwnFile> own,
            LocalDate today) {
        List<HandoverProblem> found = new ArrayList<>();
        if (draft == null) {
            found.add(HandoverProblem.OUTCOME_MISSING);
        } else {
            if (draft instanceof AnswerDraft.Accept accept) {
                accepting(accept, opened, acting, own, today, found);
            }
            found.addAll(draft.problems(today));
        }
        if (telling == null) {
            found.add(HandoverProblem.TELLING_MISSING);
        } else {
            if (telling instanceof Telling.ByConsent
                    && !rows.toldOfHandovers()
                            .contains(opened.agreement().handover().parties().sender())) {
                found.add(HandoverProblem.NO_CONSENT_TO_TELL);
            }
            found.addAll(telling.problems(provisions.of(acting.mandate().agency())));
        }
        return found;
    }

    private void accepting(
            AnswerDraft.Accept accept,
            Opened opened,
            Acting acting,
            Optional<OwnFile> own,
            LocalDate today,
            List<HandoverProblem> found) {
        if (own.isPresent()) {
            if (!own.get().unit().equals(acting.mandate().unit())) {
                found.add(HandoverProblem.FILE_IN_OTHER_UNIT);
            }
        } else if (opened.identity().number().isEmpty()) {
            found.add(HandoverProblem.NUMBER_MISSING);
        } else if (accept.caseNumber().isEmpty()) {
            found.add(HandoverProblem.CASE_NUMBER_MISSING);
        } else if (!files.caseNumberPossible(accept.caseNumber(), today)) {
            found.add(HandoverProblem.CASE_NUMBER_NOT_POSSIBLE);
        } else if (!files.caseNumberFree(accept.caseNumber())) {
            found.add(HandoverProblem.CASE_NUMBER_TAKEN);
        }
    }

    private void tell(HandoverId id, Telling telling) {
        boolean told = switch (telling) {
            case Telling.NotYet notYet -> true;
            case Telling.ByConsent byConsent -> rows.tell(id, "CONSENT", "");
            case Telling.ByLaw(var kind, var reason) -> rows.tell(id, String.valueOf(kind), reason);
        };
        if (!told) {
            throw new IllegalStateException("a ground that was there a moment ago");
        }
    }

    private void meet(Keys keys, Handover handover, AnswerDraft.Accept accept) {
        LocalDate meeting = accept.meeting();
        if (meeting != null) {
            tasks.make(
                    keys.participant(),
                    new NewTasks.NewTask(
                            new NewTasks.Cause(
                                    TaskSource.HANDOVER, handover.handoverId().value(), TaskKind.HANDOVER_MEETING),
                            Category.HANDOVER,
                            meeting,
                            meeting,
                            handover.parties().sender()));
        }
    }
}
