package se.bas.application.handover;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.agency.Participations;
import se.bas.application.handover.Agreements.Agreement;
import se.bas.application.live.Topics;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.handover.HandoverAnswer;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.Handovers;
import se.bas.domain.handover.ReceivedItem;

/** All about the handovers of one case that a judgement opens. */
@Part
public class CaseHandovers {
    private final Agreements agreements;
    private final Handovers handovers;
    private final HandoverRows rows;
    private final CaseFiles files;
    private final Participations participations;
    private final Directory directory;
    private final Topics topics;

    @Inject
    CaseHandovers(
            Agreements agreements,
            Handovers handovers,
            HandoverRows rows,
            CaseFiles files,
            Participations participations,
            Directory directory,
            Topics topics) {
        this.agreements = agreements;
        this.handovers = handovers;
        this.rows = rows;
        this.files = files;
        this.participations = participations;
        this.directory = directory;
        this.topics = topics;
    }

    /** Of a judgement that permits the own file to be known of; without what was asked for. */
    public HandoversView view(Judgement judgement, Acting acting) {
        ParticipantId about = judgement.subject().orElseThrow();
        AgencyId mine = acting.mandate().agency();
        List<Agreement> sent = agreements.of(judgement, about).stream()
                .filter(one -> one.handover().owner().equals(mine))
                .toList();
        List<HandoverAnswer> answers =
                own(judgement, mine, handovers.answersOf(about)).toList();
        Map<HandoverId, List<ReceivedItem>> items =
                own(judgement, mine, handovers.receivedOf(about)).collect(groupingBy(ReceivedItem::handover));
        Map<UUID, Instant> endings = items.isEmpty() ? Map.of() : rows.endings();
        Set<StaffId> people = Stream.concat(
                        sent.stream().flatMap(CaseHandovers::people),
                        answers.stream().map(HandoverAnswer::madeBy))
                .collect(toSet());
        Names names = directory.names(people);
        boolean writing = given(judgement, acting);
        return new HandoversView(
                own(judgement, mine, files.identitiesOf(Set.of(about)))
                        .findFirst()
                        .map(Identity::name)
                        .orElse(""),
                own(judgement, mine, files.filesOn(Set.of(about)))
                        .findFirst()
                        .map(CaseFile::caseNumber)
                        .orElse(""),
                sent.stream().map(one -> view(one, names, writing)).toList(),
                answers.reversed().stream()
                        .map(answer ->
                                view(answer, items.getOrDefault(answer.handover(), List.of()), endings, names, writing))
                        .toList(),
                writing ? units(names) : List.of(),
                HandoverDraft.possible().stream().sorted().toList(),
                writing,
                WishesView.NONE,
                topics.ofCase());
    }

    private List<HandoversView.Offered> units(Names names) {
        Set<UnitId> receiving = receiving();
        Set<UnitId> sendable = sendable();
        return participations.units().stream()
                .filter(unit -> receiving.contains(unit.unitId()))
                .map(unit -> new HandoversView.Offered(
                        unit.unitId(), unit.name(), names.agency(unit.agency()), sendable.contains(unit.unitId())))
                .toList();
    }

    /** The units of other agencies where somebody receives what is proposed or asked. */
    Set<UnitId> receiving() {
        return rows.receiving();
    }

    /** The units to which a proposal about the participant may be sent today. */
    Set<UnitId> sendable() {
        return rows.toldOfHandovers();
    }

    /** The kinds of information for which there is a ground today to tell a unit of the participant. */
    public Set<Category> going(UnitId unit) {
        return rows.given(unit).entrySet().stream()
                .filter(given -> given.getValue().state() == HandoverPreview.State.LIVE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class)));
    }

    private static Stream<StaffId> people(Agreement one) {
        return Stream.concat(
                one.steps().stream().map(step -> step.madeBy()),
                one.terms().stream().map(terms -> terms.writtenBy()));
    }

    private static HandoverView view(Agreement one, Names names, boolean writing) {
        return new HandoverView(
                one.handover().handoverId(),
                one.handover().parties().recipient(),
                names.unit(one.handover().parties().recipient()),
                names.agency(one.handover().parties().agency()),
                one.state().status(),
                one.version(),
                said(one, names),
                one.told().stream()
                        .map(item -> new HandoverView.Item(item.category(), item.text()))
                        .toList(),
                one.steps().reversed().stream()
                        .map(step -> new HandoverView.Happened(
                                step.kind(),
                                step.reason(),
                                step.text(),
                                step.meeting(),
                                step.place(),
                                names.staff(step.madeBy()),
                                step.madeAt()))
                        .toList(),
                writing ? one.state().possible() : EnumSet.noneOf(HandoverEvent.class));
    }

    static HandoverView.Said said(Agreement one, Names names) {
        return new HandoverView.Said(
                one.latest().message(),
                one.latest().day(),
                one.latest().meeting(),
                one.latest().place(),
                one.latest().person(),
                one.latest().done(),
                names.staff(one.latest().writtenBy()),
                one.latest().writtenAt());
    }

    private static ReceivedView view(
            HandoverAnswer answer, List<ReceivedItem> items, Map<UUID, Instant> endings, Names names, boolean writing) {
        return new ReceivedView(
                answer.handover(),
                names.unit(answer.fromUnit()),
                names.agency(answer.fromAgency()),
                answer.kind(),
                answer.reason(),
                answer.text(),
                answer.meeting(),
                answer.place(),
                names.staff(answer.madeBy()),
                answer.madeAt(),
                answer.toldAt(),
                items.stream()
                        .sorted(Comparator.comparing(ReceivedItem::category))
                        .map(item -> new ReceivedView.Item(
                                item.category(),
                                item.text(),
                                item.ground(),
                                item.groundId(),
                                item.receivedAt(),
                                endings.get(item.itemId())))
                        .toList(),
                writing && answer.toldAt() == null);
    }

    /** Whether the asker works with the case, as far as handovers are concerned. */
    static boolean given(Judgement judgement, Acting acting) {
        AgencyId mine = acting.mandate().agency();
        return acting.mandate().role() == Role.CASEWORKER
                && judgement.permits(mine, Category.HANDOVER)
                // Drafts are for those who work with the case; so a manager who merely leads the unit writes nothing.
                && judgement.permits(mine, Category.DRAFT);
    }

    private static <T extends OwnedRecord> Stream<T> own(
            Judgement judgement, AgencyId mine, List<Protected<T>> locked) {
        return Agreements.open(judgement, locked).stream()
                .filter(content -> content.owner().equals(mine));
    }
}
