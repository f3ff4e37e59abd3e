package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.placement.CasePlacements;
import se.bas.application.placement.PlacementView;
import se.bas.application.placement.PlacementsView;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.placement.PlacementId;

/** Takes the agreement of one of the own agency's placements out as a paper, to be signed (ACC-10). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class PrintPlacementAgreement {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CasePlacements placements;
    private final Filing filing;

    @Inject
    PrintPlacementAgreement(UnderWay underWay, DisclosureGate gate, CasePlacements placements, Filing filing) {
        this.underWay = underWay;
        this.gate = gate;
        this.placements = placements;
        this.filing = filing;
    }

    /** Withheld alike for what is closed, another agency's, and not there. */
    public Disclosure<Filed> print(Actor.Staff who, CaseFileId file, PlacementId id, PaperLanguage language) {
        Acting acting = underWay.acting();
        Judgement judgement =
                gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.PLACEMENT), acting, id.value());
        if (!Filing.open(judgement, acting, Category.PLACEMENT)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        PlacementsView all = placements.view(judgement, acting);
        Optional<PlacementView> found =
                all.placements().stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        AgreementForm form = new AgreementForm(PaperWords.in(language));
        return filing.take(
                judgement,
                acting,
                filing.names(acting, Stream.of()),
                new Filing.Order(
                        file,
                        Form.PLACEMENT_AGREEMENT,
                        language,
                        Category.PLACEMENT,
                        found.get().latest().from(),
                        List.of(id.value())),
                new Filing.Said(form.title(), form.blocks(all.name(), found.get())));
    }
}
