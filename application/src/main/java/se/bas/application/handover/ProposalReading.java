package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.bas.application.Part;
import se.bas.application.handover.Agreements.Agreement;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.handover.HandoverId;

/** Opens what is proposed to the acting unit, for whoever receives it. */
@Part
class ProposalReading {
    /** The use case that reads a proposal and does nothing with it, by its name in the log. */
    static final String OPENING = "OpenProposal";

    private final DisclosureGate gate;
    private final Agreements agreements;
    private final CaseFiles files;

    @Inject
    ProposalReading(DisclosureGate gate, Agreements agreements, CaseFiles files) {
        this.gate = gate;
        this.agreements = agreements;
        this.files = files;
    }

    /**
     * What was opened.
     *
     * @param identity the sender's
     * @param contact the sender's; empty when there are none, or they may not be known
     */
    record Opened(Judgement judgement, Agreement agreement, Identity identity, Optional<ContactDetails> contact) {
        ParticipantId participant() {
            return judgement.subject().orElseThrow();
        }
    }

    /** What came of asking: the judgement in any case, for its receipt. */
    record Asked(Judgement judgement, Optional<Opened> opened) {}

    /** Nothing is opened unless both who it is and what is proposed may be known. */
    Asked ask(HandoverId id, Acting acting) {
        Judgement judgement = gate.judgeProposal(id, acting);
        return new Asked(judgement, open(judgement, id));
    }

    /** What a judgement of a proposal opens of it. */
    Optional<Opened> open(Judgement judgement, HandoverId id) {
        return judgement.subject().flatMap(about -> open(judgement, about, id));
    }

    private Optional<Opened> open(Judgement judgement, ParticipantId about, HandoverId id) {
        Optional<Agreement> agreement = agreements.of(judgement, about).stream()
                .filter(one -> one.handover().handoverId().equals(id))
                .findFirst();
        Optional<Identity> identity =
                agreement.flatMap(one -> Agreements.open(judgement, files.identitiesOf(Set.of(about))).stream()
                        .filter(who -> who.owner().equals(one.handover().owner()))
                        .findFirst());
        return identity.map(who -> new Opened(
                judgement,
                agreement.orElseThrow(),
                who,
                Agreements.open(judgement, files.contactDetailsOf(about)).stream()
                        .filter(how -> how.owner().equals(who.owner()))
                        .findFirst()));
    }
}
