package se.bas.application.ground;

import java.time.Instant;
import java.util.Optional;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.ground.GroundStatus;
import se.bas.domain.ground.ProvisionUse;
import se.bas.domain.ground.RecordedGround;
import se.bas.domain.ground.RecordedGroundTerms;

/** Makes of a recorded ground what the discloser and the named unit are shown. */
public final class RecordedGroundReading {
    private RecordedGroundReading() {}

    /** Who can record a ground, and revoke one: housing support workers take no such decisions, nor write them down. */
    public static boolean mayRecord(Role role) {
        return role == Role.CASEWORKER || role == Role.MANAGER;
    }

    /**
     * Empty for one that is not the asker's agency's, and does not name the asker's unit or has not begun.
     *
     * @param use by which provisions the asker's agency discloses; what another does is not told
     */
    public static Optional<RecordedGroundView> view(
            RecordedGround ground, Names names, MandateInForce mandate, Instant at, ProvisionUse use) {
        boolean given = ground.owner().equals(mandate.agency());
        RecordedGroundTerms terms = ground.terms();
        boolean received = terms.recipient().equals(mandate.unit()) && terms.toldToRecipientAt(at);
        if (!given && !received) {
            return Optional.empty();
        }
        return Optional.of(new RecordedGroundView(
                ground.groundId(),
                given,
                names.agency(ground.owner()),
                names.code(ground.owner()),
                names.agency(ground.recipientAgency()),
                names.unit(ground.recipientUnit()),
                names.code(ground.recipientAgency()),
                terms.kind(),
                terms.purpose(),
                terms.categories(),
                terms.period().from(),
                terms.period().until(),
                ground.decisionMaker(),
                given ? ground.reason() : null,
                given ? names.staff(ground.recordedBy()) : null,
                ground.recordedAt(),
                given ? status(terms, at, use) : terms.statusAt(at),
                terms.revokedAt()));
    }

    /** Nothing is disclosed by a provision that one does not use, whatever was decided by it before. */
    private static GroundStatus status(RecordedGroundTerms terms, Instant at, ProvisionUse use) {
        GroundStatus status = terms.statusAt(at);
        return status == GroundStatus.ACTIVE && !use.allows(terms.kind()) ? GroundStatus.NOT_USED : status;
    }
}
