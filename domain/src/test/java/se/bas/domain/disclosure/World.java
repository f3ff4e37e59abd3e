package se.bas.domain.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Origin;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.ground.RecordedGroundTerms;

/** Two agencies and a participant, for tests to speak of. */
final class World {
    static final CollaborationId BAS = new CollaborationId(new UUID(1, 0));
    static final AgencyId SOC = new AgencyId(new UUID(1, 1));
    /** Counts as one authority with AMF. */
    static final AgencyId NEIGHBOUR = new AgencyId(new UUID(1, 3));

    static final AgencyId AMF = new AgencyId(new UUID(1, 2));
    static final UnitId AMF_TEAM = new UnitId(new UUID(2, 2));
    static final UnitId OTHER_TEAM = new UnitId(new UUID(2, 3));
    static final ParticipantId ROBIN = new ParticipantId(new UUID(3, 1));
    static final ParticipantId SOMEBODY_ELSE = new ParticipantId(new UUID(3, 2));
    static final CaseFileId FILE = new CaseFileId(new UUID(4, 1));
    static final AssignmentId ASSIGNMENT = new AssignmentId(new UUID(5, 1));
    static final CaseAccess ASSIGNED = new CaseAccess.Assigned(ASSIGNMENT);
    static final CoverId COVER = new CoverId(new UUID(5, 2));
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private World() {}

    static MandateInForce mandate(Role role, Set<Purpose> purposes) {
        return new MandateInForce(
                new MandateId(new UUID(6, 1)), new StaffId(new UUID(7, 1)), BAS, AMF, AMF_TEAM, role, purposes);
    }

    static MandateInForce caseworker() {
        return mandate(Role.CASEWORKER, EnumSet.of(Purpose.COORDINATION, Purpose.OWN_CASEWORK));
    }

    static Acting acting() {
        Actor.Staff staff = new Actor.Staff(
                new Account("amf", "x", "", ""),
                new MandateId(new UUID(6, 1)),
                new Origin("session", "127.0.0.1", new UUID(8, 1)));
        return new Acting(staff, caseworker(), Purpose.COORDINATION, "OpenCase", NOW);
    }

    static Note note(AgencyId owner, ParticipantId participant, Category category) {
        return new Note(
                new UUID(9, 1),
                new Keys(BAS, owner, participant),
                category,
                TODAY,
                new StaffId(new UUID(7, 2)),
                "text");
    }

    /** A consent that lets the AMF team see SOC's attendance for coordination today. */
    static ConsentTerms consent() {
        return consent(1, SOC, AMF_TEAM, Purpose.COORDINATION, Category.ATTENDANCE, TODAY, TODAY.plusDays(30), null);
    }

    static RecordedGroundTerms recorded(
            int number,
            AgencyId discloser,
            UnitId recipient,
            Purpose purpose,
            Category category,
            LocalDate from,
            LocalDate until,
            @Nullable Instant revokedAt) {
        return new RecordedGroundTerms(
                new RecordedGroundId(new UUID(12, number)),
                discloser,
                recipient,
                BasisKind.NECESSARY_10_2,
                purpose,
                Set.of(category),
                new ConsentPeriod(from, until),
                revokedAt);
    }

    static ConsentTerms consent(
            int number,
            AgencyId discloser,
            UnitId recipient,
            Purpose purpose,
            Category category,
            LocalDate from,
            LocalDate until,
            ConsentTerms.Ending.@Nullable Kind ended) {
        return new ConsentTerms(
                new ConsentId(new UUID(10, number)),
                discloser,
                recipient,
                purpose,
                Set.of(category),
                new ConsentPeriod(from, until),
                ended == null ? List.of() : List.of(new ConsentTerms.Ending(ended, null, NOW)));
    }
}
