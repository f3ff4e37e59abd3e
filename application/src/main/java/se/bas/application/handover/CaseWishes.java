package se.bas.application.handover;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.agency.Participations;
import se.bas.application.edition.Provisions;
import se.bas.application.handover.Agreements.Agreement;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.handover.HandoverAnswer;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.handover.HandoverWish;
import se.bas.domain.handover.HandoverWish.Direction;
import se.bas.domain.handover.Handovers;
import se.bas.domain.handover.WishId;
import se.bas.domain.handover.WishStatus;
import se.bas.domain.handover.Wishes;

/** What handovers were asked for in one case, and who could be asked, as far as a judgement opens it. */
@Part
class CaseWishes {
    private final Wishes wishes;
    private final Handovers handovers;
    private final Agreements agreements;
    private final CaseHandovers cases;
    private final CaseFiles files;
    private final Participations participations;
    private final Provisions provisions;
    private final Directory directory;

    @Inject
    CaseWishes(
            Wishes wishes,
            Handovers handovers,
            Agreements agreements,
            CaseHandovers cases,
            CaseFiles files,
            Participations participations,
            Provisions provisions,
            Directory directory) {
        this.wishes = wishes;
        this.handovers = handovers;
        this.agreements = agreements;
        this.cases = cases;
        this.files = files;
        this.participations = participations;
        this.provisions = provisions;
        this.directory = directory;
    }

    /** Of a judgement that lets the asker work with the case; whom one could ask, as far as it says who is known where. */
    WishesView view(Judgement judgement, Acting acting) {
        ParticipantId about = judgement.subject().orElseThrow();
        AgencyId mine = acting.mandate().agency();
        List<HandoverWish> all = own(judgement, mine);
        List<Agreement> sent = agreements.of(judgement, about).stream()
                .filter(one -> one.handover().owner().equals(mine))
                .toList();
        List<HandoverAnswer> answers = Agreements.open(judgement, handovers.answersOf(about)).stream()
                .filter(one -> one.owner().equals(mine))
                .toList();
        Set<StaffId> people =
                all.stream().flatMap(wish -> Stream.ofNullable(wish.askedBy())).collect(toSet());
        Names names = directory.names(people);
        List<Unit> units = participations.units();
        Set<UnitId> tellable = cases.sendable();
        return new WishesView(
                all.reversed().stream()
                        .map(wish -> view(wish, latest(wish, sent, answers), names, units, tellable))
                        .toList(),
                askable(judgement, mine, names, tellable),
                provisions.of(mine).inOrder());
    }

    /**
     * What a unit has asked for and is not answered, if one of the handovers to it does not count.
     *
     * @param without the one that is being taken back
     */
    List<WishId> openWithout(Judgement judgement, AgencyId mine, Agreement without) {
        UnitId unit = without.handover().parties().recipient();
        List<Agreement> others = agreements.of(judgement, judgement.subject().orElseThrow()).stream()
                .filter(one -> one.handover().owner().equals(mine))
                .filter(one ->
                        !one.handover().handoverId().equals(without.handover().handoverId()))
                .toList();
        return own(judgement, mine).stream()
                .filter(wish -> wish.direction() == Direction.RECEIVED
                        && wish.otherUnit().equals(unit)
                        && wish.status(latest(wish, others, List.of())) == WishStatus.ASKED)
                .map(HandoverWish::wishId)
                .toList();
    }

    /** The own agency's, the oldest first. */
    List<HandoverWish> own(Judgement judgement, AgencyId mine) {
        return Agreements.open(judgement, wishes.of(judgement.subject().orElseThrow())).stream()
                .filter(one -> one.owner().equals(mine))
                .toList();
    }

    /** The own part in the latest handover between the two that stands; null when there is none. */
    private static @Nullable Instant latest(HandoverWish wish, List<Agreement> sent, List<HandoverAnswer> answers) {
        Stream<Instant> parts = switch (wish.direction()) {
            case ASKED ->
                answers.stream()
                        .filter(answer -> answer.fromUnit().equals(wish.otherUnit()))
                        .map(HandoverAnswer::madeAt);
            case RECEIVED ->
                sent.stream()
                        .filter(one -> one.handover().parties().recipient().equals(wish.otherUnit()))
                        .flatMap(one -> HandoverStep.proposedAt(one.steps()).stream());
        };
        return parts.max(Comparator.naturalOrder()).orElse(null);
    }

    private static WishesView.Wish view(
            HandoverWish wish, @Nullable Instant proposedAt, Names names, List<Unit> units, Set<UnitId> tellable) {
        boolean received = wish.direction() == Direction.RECEIVED;
        WishStatus status = wish.status(proposedAt);
        StaffId by = wish.askedBy();
        Unit other = units.stream()
                .filter(unit -> unit.unitId().equals(wish.otherUnit()))
                .findFirst()
                .orElseThrow();
        return new WishesView.Wish(
                wish.wishId(),
                wish.direction(),
                other.name(),
                names.agency(other.agency()),
                status,
                wish.askedAt(),
                by == null ? null : names.staff(by),
                wish.reason(),
                wish.text(),
                received && status == WishStatus.ASKED,
                received && tellable.contains(wish.otherUnit()),
                wish.toldAt());
    }

    private List<WishesView.Askable> askable(Judgement judgement, AgencyId mine, Names names, Set<UnitId> tellable) {
        Set<UnitId> possible =
                participations.possibleRecipients().stream().map(Unit::unitId).collect(toSet());
        possible.retainAll(cases.receiving());
        return Agreements.open(
                        judgement, files.filesOn(Set.of(judgement.subject().orElseThrow())))
                .stream()
                .filter(file -> !file.owner().equals(mine) && possible.contains(file.unit()))
                .map(file -> new WishesView.Askable(
                        file.unit(),
                        names.unit(file.unit()),
                        names.agency(file.owner()),
                        tellable.contains(file.unit())))
                .toList();
    }

    /** The file of another agency that the unit holds, if the asker may know of it. */
    Optional<CaseFile> knownAt(Judgement judgement, AgencyId mine, UnitId unit) {
        return judgement.subject().stream()
                .flatMap(about -> Agreements.open(judgement, files.filesOn(Set.of(about))).stream())
                .filter(file -> !file.owner().equals(mine) && file.unit().equals(unit))
                .findFirst();
    }
}
