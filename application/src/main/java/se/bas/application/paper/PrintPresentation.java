package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.placement.CasePlacements;
import se.bas.application.placement.PlacementsView;
import se.bas.application.placement.PresentationView;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.PresentationId;

/** Prints what one employer is told, once the participant has approved exactly that, and as long as they do (PRO-30–31). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class PrintPresentation {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CasePlacements placements;
    private final Filing filing;
    private final Trail trail;

    @Inject
    PrintPresentation(UnderWay underWay, DisclosureGate gate, CasePlacements placements, Filing filing, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.placements = placements;
        this.filing = filing;
        this.trail = trail;
    }

    /** Withheld alike for what is closed, another agency's, and not there. */
    public Disclosure<PresentationPaper> print(
            Actor.Staff who, CaseFileId file, PresentationId id, PaperLanguage language) {
        Acting acting = underWay.acting();
        Judgement judgement =
                gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.PLACEMENT), acting, id.value());
        if (!Filing.open(judgement, acting, Category.PLACEMENT)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        PlacementsView all = placements.view(judgement, acting);
        Optional<PresentationView> found =
                all.presentations().stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        Optional<PlacementProblem> refused = found.get().state().refusal();
        if (refused.isPresent()) {
            return new Disclosure.Granted<>(
                    new PresentationPaper.Refused(refused.get()), trail.write(underWay.begun(), Outcome.REFUSED));
        }
        PresentationForm form = new PresentationForm(PaperWords.in(language));
        return switch (filing.take(
                judgement,
                acting,
                filing.names(acting, Stream.of()),
                new Filing.Order(
                        file,
                        Form.PRESENTATION,
                        language,
                        Category.PLACEMENT,
                        ConsentPeriod.day(found.get().at()),
                        List.of(id.value())),
                new Filing.Said(form.title(), form.blocks(all.name(), found.get())))) {
            case Disclosure.Granted<Filed>(Filed.Paper paper, var receipt) ->
                new Disclosure.Granted<>(new PresentationPaper.Printed(paper), receipt);
            case Disclosure.Granted<Filed>(Filed.TooMuch tooMuch, var receipt) ->
                throw new IllegalStateException("it is bounded");
            case Disclosure.Withheld<Filed>(var receipt) -> new Disclosure.Withheld<>(receipt);
        };
    }
}
