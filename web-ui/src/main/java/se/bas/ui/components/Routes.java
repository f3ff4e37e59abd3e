package se.bas.ui.components;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import se.bas.domain.casework.CaseFileId;

/** The addresses that one feature has to know of another. */
public final class Routes {
    public static final String TODAY = "today";
    public static final String CASES = "cases";
    public static final String NEW_CASE = "cases/new";
    public static final String IMPORT = "cases/import";
    public static final String REASSIGNMENT = "cases/reassignment";
    public static final String CASE = "case/:case";
    public static final String CASE_ID = "case";
    public static final String CONSENT_FORM = CASE + "/consent";
    public static final String GROUND_FORM = CASE + "/ground";
    public static final String PLACEMENTS = CASE + "/placements";
    public static final String PLAN = CASE + "/plan";
    public static final String MAPPING = CASE + "/mapping";
    public static final String HANDOVERS = CASE + "/handovers";
    public static final String NETWORK = CASE + "/network";
    public static final String DUTY = CASE + "/duty";
    public static final String WITHDRAWAL = "withdrawal";
    public static final String MANDATE = "mandate";
    public static final String LOG = "log";
    public static final String LEGAL_BASIS = "legal-basis";
    public static final String FIGURES = "figures";
    public static final String ORGANISATION = "organisation";
    public static final String FRESH_SIGN_IN = "fresh-sign-in";
    public static final String STEP_UP = "/step-up";
    public static final String ARRIVAL = "/arrival";
    public static final String SESSION = "/session";
    public static final String SIGN_OUT = "/sign-out";
    public static final String SIGNED_OUT = "/signed-out";

    private Routes() {}

    public static String toCase(CaseFileId id) {
        return "case/" + id;
    }

    public static String toPlacements(CaseFileId id) {
        return toCase(id) + "/placements";
    }

    public static String toMapping(CaseFileId id) {
        return toCase(id) + "/mapping";
    }

    public static String toPlan(CaseFileId id) {
        return toCase(id) + "/plan";
    }

    public static String toHandovers(CaseFileId id) {
        return toCase(id) + "/handovers";
    }

    public static String toNetwork(CaseFileId id) {
        return toCase(id) + "/network";
    }

    public static String toDuty(CaseFileId id) {
        return toCase(id) + "/duty";
    }

    public static String toGroundForm(CaseFileId id) {
        return toCase(id) + "/ground";
    }

    /** The case in the address; empty when what stands there cannot be one. */
    public static Optional<CaseFileId> caseIn(BeforeEnterEvent entering) {
        try {
            return entering.getRouteParameters()
                    .get(CASE_ID)
                    .map(UUID::fromString)
                    .map(CaseFileId::new);
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    public static String toConsentForm(CaseFileId id) {
        return toCase(id) + "/consent";
    }
}
