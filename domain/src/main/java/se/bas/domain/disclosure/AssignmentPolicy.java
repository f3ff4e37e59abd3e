package se.bas.domain.disclosure;

import java.util.Optional;

/**
 * Whatever is read, one's own or another's, the asker must have to do with the participant: an assignment, or a cover
 * that a manager gave for some days (2001:454 10 §; 2002:623 20 b §; IDA-07; D2). Who manages the unit that holds the case
 * needs neither to know, for management, that it is the unit's and who works with it; for anything more they do. Who
 * receives what is proposed to their unit opens of the proposing agency's what a proposal is, and nothing else (D2).
 */
final class AssignmentPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        boolean concerned = switch (facts.access()) {
            case CaseAccess.Assigned assigned -> true;
            case CaseAccess.Covering covering -> true;
            case CaseAccess.InOwnUnit inOwnUnit -> facts.purpose() == Purpose.MANAGEMENT && namesTheCase(facts);
            case CaseAccess.Intake(var proposal, var from) ->
                facts.question().owner().equals(from)
                        && CaseAccess.Intake.opened().contains(facts.question().category());
            case CaseAccess.None none -> false;
        };
        return concerned ? Optional.empty() : Optional.of(new Decision.Deny(DenialCode.NO_ASSIGNMENT));
    }

    /** The own agency's in the narrowest sense: another agency in the same secrecy area has managers of its own. */
    private static boolean namesTheCase(Facts facts) {
        return facts.question().equals(new Question(facts.mandate().agency(), Category.KNOWN_AT_AGENCY));
    }
}
