package se.bas.application.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.contact.Contacting;
import se.bas.application.live.ShownOfCase;
import se.bas.application.live.Topic;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.plan.DecisionKind;

/**
 * The joint plan of one case: the own agency's part, and those that others let the asker's unit see.
 *
 * @param caseNumber the own agency's
 * @param reach how the participant wants to be contacted; null when nobody has asked
 * @param parts the own one first
 * @param decisions of the employment service, the latest first
 * @param mayWrite whether the asker writes the own part
 * @param mayDecide whether the asker decides of it
 * @param early whether it takes a reason to begin, since no placement has begun
 * @param transitionMonths how long the own agency lingers after it has handed over
 * @param topics what tells a page that it is time to ask again; for the server alone
 */
public record JointPlanView(
        String name,
        String caseNumber,
        Contacting.@Nullable Reach reach,
        List<PlanPartView> parts,
        List<Decided> decisions,
        boolean mayWrite,
        boolean mayDecide,
        boolean early,
        int transitionMonths,
        Set<Topic> topics)
        implements ShownOfCase {
    /**
     * What the employment service has decided.
     *
     * @param day from which it holds
     * @param text null when there is no more to say
     */
    public record Decided(
            DecisionKind kind,
            LocalDate day,
            @Nullable String text,
            Name owner,
            String ownerCode,
            Ground ground,
            String by,
            Instant at) {}

    /** The own agency's part; empty when nothing is written. */
    public Optional<PlanPartView> own() {
        return parts.stream().filter(PlanPartView::mine).findFirst();
    }

    /** How often something has happened to the own part: what an act on it names. */
    public int version() {
        return own().map(PlanPartView::version).orElse(0);
    }
}
