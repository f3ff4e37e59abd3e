package se.bas.application.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.application.casework.NewCaseFiles;
import se.bas.application.handover.HandoverRows.OwnFile;
import se.bas.application.handover.ProposalReading.Opened;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.Handover;
import se.bas.domain.handover.HandoverItem;
import se.bas.domain.handover.HandoverTerms;
import se.bas.domain.handover.Handovers;
import se.bas.domain.handover.ReceivedItem;

/** Takes somebody over: a file and an assignment first, and by these what the sender tells, as the gate opens it. */
@Part
class Receiving {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final EntityManager database;
    private final NewCaseFiles files;
    private final Handovers handovers;
    private final Trail trail;

    @Inject
    Receiving(
            UnderWay underWay,
            DisclosureGate gate,
            EntityManager database,
            NewCaseFiles files,
            Handovers handovers,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
        this.files = files;
        this.handovers = handovers;
        this.trail = trail;
    }

    /** The file that whoever accepts works with from now on: a new one as its main caseworker, or the unit's own. */
    CaseFileId file(Opened opened, Keys keys, AnswerDraft.Accept accept, Optional<OwnFile> own, LocalDate today) {
        Acting acting = underWay.acting();
        AssignmentId assignment = new AssignmentId(UuidCreator.getTimeOrderedEpoch());
        if (own.isEmpty()) {
            return files.takeOver(
                    new NewCaseFiles.TakenOver(
                            opened.identity(), opened.contact().orElse(null), accept.caseNumber()),
                    keys,
                    acting.mandate(),
                    assignment,
                    today);
        }
        CaseFileId file = own.get().id();
        if (!own.get().mine()) {
            database.persist(new Assignment(
                    assignment, keys, file, acting.mandate().staff(), Assignment.Part.COORDINATOR, today));
        }
        return file;
    }

    /** Receives what was told in the version that was sent, as far as there is a ground for each category. */
    Receipt receive(Opened opened, Keys keys, CaseFileId file, UUID answer) {
        database.flush();
        Acting acting = underWay.acting().reading(ProposalReading.OPENING);
        Handover handover = opened.agreement().handover();
        Judgement judgement = gate.judgeReceived(
                file,
                handover.owner(),
                acting,
                about -> Stream.of(handovers.termsOf(about), handovers.itemsOf(about))
                        .flatMap(List::stream)
                        .toList());
        int version = opened.agreement().latest().version();
        List<UUID> made = new ArrayList<>(List.of(handover.handoverId().value(), answer));
        Taking taking = new Taking(keys, handover, judgement, made);
        handovers
                .termsOf(keys.participant())
                .forEach(locked -> taking.take(
                        locked,
                        terms -> terms.handover().equals(handover.handoverId()) && terms.version() == version,
                        HandoverTerms::message));
        handovers
                .itemsOf(keys.participant())
                .forEach(locked -> taking.take(
                        locked,
                        item -> item.handover().equals(handover.handoverId()) && item.version() == version,
                        HandoverItem::text));
        return trail.write(
                underWay.begun(),
                Outcome.DONE,
                judgement.done(file, keys.owner(), Category.HANDOVER, acting.purpose(), made),
                null);
    }

    /** What is taken of what the judgement opens. */
    private final class Taking {
        private final Keys keys;
        private final Handover handover;
        private final Judgement judgement;
        private final List<UUID> made;

        Taking(Keys keys, Handover handover, Judgement judgement, List<UUID> made) {
            this.keys = keys;
            this.handover = handover;
            this.judgement = judgement;
            this.made = made;
        }

        <T extends OwnedRecord> void take(
                Protected<T> locked,
                java.util.function.Predicate<T> meant,
                java.util.function.Function<T, String> text) {
            Instant now = judgement.receipt().at();
            judgement
                    .reveal(
                            locked,
                            (content, ground) -> meant.test(content)
                                    ? Optional.of(new ReceivedItem(
                                            UuidCreator.getTimeOrderedEpoch(),
                                            keys,
                                            handover,
                                            content.category(),
                                            text.apply(content),
                                            ground,
                                            underWay.acting().mandate().staff(),
                                            now))
                                    : Optional.<ReceivedItem>empty())
                    .flatMap(item -> item)
                    .ifPresent(item -> {
                        handovers.add(item);
                        made.add(item.itemId());
                    });
        }
    }
}
