package se.bas.application.template;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.audit.Trail;
import se.bas.application.outbox.AgencySender;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.template.TemplateItem;

/** Shows what the own agency's messages and letters read today, so that whoever writes one sees it before it is sent. */
@UseCase
public class OfferTemplates {
    private final UnderWay underWay;
    private final AgencyTemplates templates;
    private final AgencySender senders;
    private final Directory directory;
    private final Trail trail;

    @Inject
    OfferTemplates(
            UnderWay underWay, AgencyTemplates templates, AgencySender senders, Directory directory, Trail trail) {
        this.underWay = underWay;
        this.templates = templates;
        this.senders = senders;
        this.directory = directory;
        this.trail = trail;
    }

    /** Of the own agency alone. */
    public OfferedTemplates offer(Actor.Staff who) {
        MandateInForce mandate = underWay.acting().mandate();
        trail.write(underWay.begun(), Outcome.DONE);
        Directory.Names names = directory.names(Set.of(mandate.staff()));
        return new OfferedTemplates(
                Arrays.stream(TemplateItem.values()).map(templates::inForce).toList(),
                senders.name(mandate.agency()).orElse(null),
                names.staff(mandate.staff()),
                names.unit(mandate.unit()));
    }
}
