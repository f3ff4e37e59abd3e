package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.NetworkContact;
import se.bas.domain.handover.NetworkContactId;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.Networks;

/** Writes down that somebody is near a participant no more. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class EndNetworkContact {
    private final NetworkDesk desk;
    private final Networks networks;

    @Inject
    EndNetworkContact(NetworkDesk desk, Networks networks) {
        this.desk = desk;
        this.networks = networks;
    }

    public NetworkWriting end(Actor.Staff who, CaseFileId file, NetworkContactId contact) {
        return desk.in(file, NetworkDesk.CONTACTS, at -> {
            Optional<NetworkContact> found =
                    Agreements.open(at.judgement(), networks.of(at.keys().participant())).stream()
                            .filter(one -> one.owner().equals(at.keys().owner()))
                            .filter(one -> one.contactId().equals(contact))
                            .findFirst();
            if (found.isEmpty()) {
                return desk.notFound(at);
            }
            if (found.get().ended()) {
                return desk.rejected(List.of(NetworkProblem.ENDED));
            }
            found.get().end(at.by(), at.now());
            return desk.kept(at, contact.value(), found.get().category());
        });
    }
}
