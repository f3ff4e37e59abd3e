package se.bas.application.handover;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.application.handover.Agreements.Agreement;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.Handovers;

/** What doing something with handovers has in common: the gate first, one at a time, and the log last. */
@Part
class HandoverDesk {
    /** What a handover can be about, and what says that one works with the case. */
    static final Set<Category> ASKED = asked();

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Agreements agreements;
    private final Handovers handovers;
    private final Trail trail;

    @Inject
    HandoverDesk(UnderWay underWay, DisclosureGate gate, Agreements agreements, Handovers handovers, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.agreements = agreements;
        this.handovers = handovers;
        this.trail = trail;
    }

    private static Set<Category> asked() {
        Set<Category> asked = EnumSet.of(Category.KNOWN_AT_AGENCY, Category.HANDOVER, Category.DRAFT);
        asked.addAll(HandoverDraft.possible());
        return asked;
    }

    /** The case that something is done in, once the gate has said yes. */
    record At(CaseFileId file, Judgement judgement, Keys keys, StaffId by, UnitId unit, Instant now, LocalDate today) {}

    /** Does something in a case that the asker works with; not found for any other. */
    HandoverWriting in(CaseFileId file, Function<At, HandoverWriting> act) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, ASKED, acting);
        if (!CaseHandovers.given(judgement, acting)) {
            return new HandoverWriting.NotFound(judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        Instant now = judgement.receipt().at();
        return act.apply(new At(
                file,
                judgement,
                keys,
                acting.mandate().staff(),
                acting.mandate().unit(),
                now,
                ConsentPeriod.day(now)));
    }

    /** Does something with one of the own agency's handovers, with nobody else doing anything with it. */
    HandoverWriting with(CaseFileId file, HandoverId id, BiFunction<At, Agreement, HandoverWriting> act) {
        return in(file, at -> {
            handovers.queueFor(id);
            Optional<Agreement> found = agreements.of(at.judgement(), at.keys().participant()).stream()
                    .filter(one -> one.handover().owner().equals(at.keys().owner()))
                    .filter(one -> one.handover().handoverId().equals(id))
                    .findFirst();
            return found.isEmpty() ? notFound(at) : act.apply(at, found.get());
        });
    }

    /** It is done: the log says what was made or changed, beside what was looked at. */
    HandoverWriting kept(At at, HandoverId id, int version, List<UUID> objects) {
        return kept(at, id.value(), version, objects);
    }

    HandoverWriting kept(At at, UUID id, int version, List<UUID> objects) {
        Receipt receipt = trail.write(
                underWay.begun(),
                Outcome.DONE,
                at.judgement()
                        .done(
                                at.file(),
                                at.keys().owner(),
                                Category.HANDOVER,
                                underWay.acting().purpose(),
                                objects),
                null);
        return new HandoverWriting.Kept(id, version, null, receipt);
    }

    /** What was asked for has been done before, and is not done again. */
    HandoverWriting asBefore(At at, Agreement agreement) {
        return new HandoverWriting.Kept(
                agreement.handover().handoverId().value(),
                agreement.version(),
                null,
                at.judgement().receipt());
    }

    HandoverWriting rejected(List<HandoverProblem> problems) {
        return new HandoverWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }

    HandoverWriting notFound(At at) {
        return new HandoverWriting.NotFound(at.judgement().receipt());
    }
}
