package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.Set;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.edition.Provisions;
import se.bas.application.live.Topics;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.HandoverId;

/**
 * Opens what another agency proposes to the unit, before anybody is assigned: who it is, how they are reached, and what is
 * proposed (D2). For whoever receives that in the unit, as long as the sender has a ground for it.
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class OpenProposal {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final ProposalReading reading;
    private final HandoverRows rows;
    private final Provisions provisions;
    private final Directory directory;
    private final Topics topics;

    @Inject
    OpenProposal(
            UnderWay underWay,
            DisclosureGate gate,
            ProposalReading reading,
            HandoverRows rows,
            Provisions provisions,
            Directory directory,
            Topics topics) {
        this.underWay = underWay;
        this.gate = gate;
        this.reading = reading;
        this.rows = rows;
        this.provisions = provisions;
        this.directory = directory;
        this.topics = topics;
    }

    /** Withheld alike for what is not proposed to the asker, what was taken back or answered, and what does not exist. */
    public Disclosure<ProposalView> open(Actor.Staff who, HandoverId id) {
        Acting acting = underWay.acting();
        ProposalReading.Asked asked = reading.ask(id, acting);
        return asked.opened()
                .<Disclosure<ProposalView>>map(opened -> new Disclosure.Granted<>(
                        view(opened, acting), asked.judgement().receipt()))
                .orElseGet(() -> new Disclosure.Withheld<>(asked.judgement().receipt()));
    }

    /**
     * Asks again for a page where it stands open; no entry is made for what it shows already (decision 0014).
     *
     * @param shown what the page shows
     * @param before what the log has for it
     */
    public Disclosure<ProposalView> openAgain(Actor.Staff who, HandoverId id, ProposalView shown, Receipt before) {
        Acting acting = underWay.acting();
        return gate.judgeProposalAgain(
                id,
                acting,
                before,
                judgement -> reading.open(judgement, id).map(opened -> view(opened, acting)),
                shown::equals);
    }

    private ProposalView view(ProposalReading.Opened opened, Acting acting) {
        Agreements.Agreement agreement = opened.agreement();
        Names names = directory.names(Set.of(agreement.latest().writtenBy()));
        return new ProposalView(
                agreement.handover().handoverId(),
                names.unit(agreement.handover().parties().sender()),
                names.agency(agreement.handover().owner()),
                agreement.steps().getLast().madeAt(),
                opened.identity().name(),
                opened.identity()
                        .number()
                        .map(number -> number.written(ConsentPeriod.day(acting.at())))
                        .orElse(""),
                opened.identity().protection(),
                opened.contact().map(ContactDetails::phone).orElse(null),
                opened.contact().map(ContactDetails::email).orElse(null),
                CaseHandovers.said(agreement, names),
                rows.ownFile()
                        .filter(file -> file.unit().equals(acting.mandate().unit()))
                        .isPresent(),
                rows.toldOfHandovers().contains(agreement.handover().parties().sender()),
                provisions.of(acting.mandate().agency()).inOrder(),
                topics.ofCase());
    }
}
