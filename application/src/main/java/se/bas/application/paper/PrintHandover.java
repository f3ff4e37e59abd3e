package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.handover.CaseHandovers;
import se.bas.application.handover.HandoverView;
import se.bas.application.handover.HandoversView;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.HandoverId;

/**
 * Takes one of the own agency's handovers out as a paper, to be signed by all three (ACC-11): so with what goes today, and
 * nothing else. What was received is never printed.
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class PrintHandover {
    private static final Set<Category> ASKED = asked();

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseHandovers handovers;
    private final Filing filing;

    @Inject
    PrintHandover(UnderWay underWay, DisclosureGate gate, CaseHandovers handovers, Filing filing) {
        this.underWay = underWay;
        this.gate = gate;
        this.handovers = handovers;
        this.filing = filing;
    }

    private static Set<Category> asked() {
        Set<Category> asked = EnumSet.of(Category.KNOWN_AT_AGENCY, Category.HANDOVER);
        asked.addAll(HandoverDraft.possible());
        return asked;
    }

    /** Withheld alike for what is closed, another agency's, and not there. */
    public Disclosure<Filed> print(Actor.Staff who, CaseFileId file, HandoverId id, PaperLanguage language) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, ASKED, acting, id.value());
        if (!Filing.open(judgement, acting, Category.HANDOVER)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        HandoversView all = handovers.view(judgement, acting);
        Optional<HandoverView> found =
                all.sent().stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        HandoverForm form = new HandoverForm(PaperWords.in(language));
        return filing.take(
                judgement,
                acting,
                filing.names(acting, Stream.of()),
                new Filing.Order(
                        file,
                        Form.HANDOVER,
                        language,
                        Category.HANDOVER,
                        found.get().said().day(),
                        List.of(id.value())),
                new Filing.Said(
                        form.title(),
                        form.blocks(
                                all.name(),
                                found.get(),
                                handovers.going(found.get().unit()))));
    }
}
