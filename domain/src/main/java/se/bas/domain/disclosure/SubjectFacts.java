package se.bas.domain.disclosure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.ground.RecordedGroundTerms;

/** What the database knows about a case file somebody asks for. */
public sealed interface SubjectFacts {
    Instant at();

    /** Of whom something may be known: what a judgement is made of. */
    sealed interface Known extends SubjectFacts {
        ParticipantId participant();

        CaseAccess access();

        /** Every agency of the collaboration, the asker's own too. */
        List<AgencyFacts> agencies();

        List<ConsentTerms> consents();

        List<RecordedGroundTerms> recorded();
    }

    /** It is proposed to the asker's unit, and the asker receives what is. */
    record Proposal(
            ParticipantId participant,
            CaseAccess.Intake access,
            List<AgencyFacts> agencies,
            List<ConsentTerms> consents,
            List<RecordedGroundTerms> recorded,
            Instant at)
            implements Known {}

    /** Nothing is proposed to the asker under that name. */
    record NoProposal(Instant at) implements SubjectFacts {}

    /**
     * It is the asker's own agency's.
     *
     * @param agencies every agency of the collaboration, the asker's own too
     * @param consents of this participant, with whomever
     * @param recorded the other grounds recorded on this participant, for whomever
     */
    record OwnFile(
            CaseFileId file,
            ParticipantId participant,
            CaseAccess access,
            List<AgencyFacts> agencies,
            List<ConsentTerms> consents,
            List<RecordedGroundTerms> recorded,
            Instant at)
            implements Known {}

    /**
     * An agency of the collaboration.
     *
     * @param sameAuthority whether it is the asker's own agency, or in its secrecy area
     * @param owesDuty whether it has a preset duty to tell the asker's agency, and carries it out (CON-08)
     */
    record AgencyFacts(AgencyId id, boolean sameAuthority, boolean owesDuty) {
        /** One that owes nothing. */
        public AgencyFacts(AgencyId id, boolean sameAuthority) {
            this(id, sameAuthority, false);
        }
    }

    /**
     * It is another agency's.
     *
     * @param participant whom it is about: for the owner's log, never for the asker
     */
    record ForeignFile(CaseFileId file, AgencyId owner, ParticipantId participant, Instant at)
            implements SubjectFacts {}

    /** There is none. */
    record NoFile(CaseFileId asked, Instant at) implements SubjectFacts {}

    /** The file if it may be named to the asker's own side, else null. */
    default @Nullable CaseFileId ownFile() {
        return this instanceof OwnFile own ? own.file() : null;
    }
}
