package se.bas.application.edition;

import jakarta.inject.Inject;
import se.bas.application.Part;
import se.bas.application.agency.Participations;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.edition.LawItem;
import se.bas.domain.ground.ProvisionUse;

/** By which provisions the acting agency discloses today: asked for at each use case, kept nowhere. */
@Part
public class Provisions {
    private final Editions editions;
    private final LawRules rules;
    private final Participations participations;

    @Inject
    Provisions(Editions editions, LawRules rules, Participations participations) {
        this.editions = editions;
        this.rules = rules;
        this.participations = participations;
    }

    /**
     * Those that it uses.
     *
     * @param mine the acting agency
     */
    public ProvisionUse of(AgencyId mine) {
        SecrecyRegime regime = participations.regimeOf(mine);
        Editions.Today today = editions.today();
        return LawItem.use(regime, item -> today.of(rules, item.name()).content());
    }

    /** Whether the acting agency carries out the duty that an ordinance lays on the employment service (CON-08). */
    public boolean dutyCarriedOut() {
        LawItem duty = LawItem.DUTY_2008_975;
        return duty.says(editions.inForce(rules, duty.name()).content(), LawItem.IN_USE);
    }
}
