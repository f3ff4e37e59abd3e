package se.bas.application.contact;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.contact.Contacts;
import se.bas.domain.disclosure.Judgement;

/** How participants want to be contacted, for whoever shows something else of a case (PRO-41). */
@Part
public class ReachWishes {
    private final Contacts contacts;
    private final Directory directory;

    @Inject
    ReachWishes(Contacts contacts, Directory directory) {
        this.contacts = contacts;
        this.directory = directory;
    }

    /** What holds, as the own agency has written it down; empty when nobody has asked, or it may not be seen. */
    public Optional<Contacting.Reach> newest(Judgement judgement, ParticipantId participant, AgencyId mine) {
        return contacts.wishesOf(participant).stream()
                .flatMap(locked -> judgement.reveal(locked, (wish, ground) -> wish).stream())
                .filter(wish -> wish.owner().equals(mine))
                .findFirst()
                .map(wish -> new Contacting.Reach(
                        wish.ways(),
                        wish.notBefore(),
                        wish.notAfter(),
                        wish.avoid(),
                        wish.other(),
                        directory.names(Set.of(wish.by())).staff(wish.by()),
                        wish.at()));
    }
}
