package se.bas.domain.disclosure;

import java.util.Optional;

/** No secrecy stands between an agency and itself, nor inside one secrecy area (OSL 8:1–2; CON-05). */
final class OwnAgencyPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        if (!facts.sameAuthority()) {
            return Optional.empty();
        }
        return switch (facts.access()) {
            case CaseAccess.Assigned(var assignment) ->
                Optional.of(new Decision.Permit(new Ground.OwnAgency(assignment)));
            case CaseAccess.Covering(var cover, var until) ->
                Optional.of(new Decision.Permit(new Ground.Cover(cover, until)));
            case CaseAccess.InOwnUnit inOwnUnit -> Optional.of(new Decision.Permit(new Ground.ManagedUnit()));
            case CaseAccess.Intake intake -> Optional.empty();
            case CaseAccess.None none -> Optional.empty();
        };
    }
}
