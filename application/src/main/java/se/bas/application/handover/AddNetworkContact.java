package se.bas.application.handover;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.NetworkContact;
import se.bas.domain.handover.NetworkContactDraft;
import se.bas.domain.handover.NetworkContactId;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.Networks;

/** Writes down who is near a participant, what they are to them, and whether they may be at meetings (PRO-54). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AddNetworkContact {
    private final NetworkDesk desk;
    private final Networks networks;

    @Inject
    AddNetworkContact(NetworkDesk desk, Networks networks) {
        this.desk = desk;
        this.networks = networks;
    }

    public NetworkWriting add(Actor.Staff who, CaseFileId file, NetworkContactDraft draft) {
        return desk.in(file, NetworkDesk.CONTACTS, at -> {
            List<NetworkProblem> problems = draft.problems();
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            NetworkContactId id = new NetworkContactId(UuidCreator.getTimeOrderedEpoch());
            networks.add(new NetworkContact(id, at.keys(), draft, at.by(), at.now()));
            return desk.kept(at, id.value(), requireNonNull(draft.role()).category());
        });
    }
}
