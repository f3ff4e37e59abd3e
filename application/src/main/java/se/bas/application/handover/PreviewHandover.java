package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.agency.Participations;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Shows what would go over to a unit today, and what not, by the grounds that the own agency has (UIX-07). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class PreviewHandover {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final HandoverRows rows;
    private final CaseHandovers handovers;
    private final Participations participations;
    private final Directory directory;

    @Inject
    PreviewHandover(
            UnderWay underWay,
            DisclosureGate gate,
            HandoverRows rows,
            CaseHandovers handovers,
            Participations participations,
            Directory directory) {
        this.underWay = underWay;
        this.gate = gate;
        this.rows = rows;
        this.handovers = handovers;
        this.participations = participations;
        this.directory = directory;
    }

    /** Withheld alike for a case that is closed to the asker, for one that does not exist, and for no such unit. */
    public Disclosure<HandoverPreview> preview(Actor.Staff who, CaseFileId file, UnitId unit) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, Set.of(Category.KNOWN_AT_AGENCY, Category.CONSENT), acting);
        Optional<Unit> to = participations.units().stream()
                .filter(one -> one.unitId().equals(unit))
                .filter(one -> !one.agency().equals(acting.mandate().agency()))
                .findFirst();
        if (to.isEmpty() || !judgement.permits(acting.mandate().agency(), Category.CONSENT)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        Map<Category, HandoverRows.Given> given = rows.given(unit);
        List<HandoverPreview.Line> lines = Arrays.stream(Category.values())
                .filter(Category::consentable)
                .map(category -> line(category, Optional.ofNullable(given.get(category))))
                .toList();
        Names names = directory.names(Set.of());
        return new Disclosure.Granted<>(
                new HandoverPreview(
                        to.get().name(),
                        names.agency(to.get().agency()),
                        handovers.sendable().contains(unit),
                        lines),
                judgement.receipt());
    }

    private static HandoverPreview.Line line(Category category, Optional<HandoverRows.Given> given) {
        return new HandoverPreview.Line(
                category,
                given.map(HandoverRows.Given::state).orElse(HandoverPreview.State.NONE),
                given.map(HandoverRows.Given::ground).orElse(null),
                given.map(HandoverRows.Given::until).orElse(null));
    }
}
