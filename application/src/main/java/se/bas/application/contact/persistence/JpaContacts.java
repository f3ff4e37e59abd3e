package se.bas.application.contact.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactStep;
import se.bas.domain.contact.Contacts;
import se.bas.domain.contact.ReachWish;
import se.bas.domain.disclosure.Protected;

@Part
class JpaContacts implements Contacts {
    private final EntityManager database;

    @Inject
    JpaContacts(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Contact>> with(ParticipantId participant) {
        return OnParticipant.find(database, Contact.class, participant, "x.id");
    }

    @Override
    public List<Protected<ContactStep>> stepsOn(ParticipantId participant) {
        return OnParticipant.find(database, ContactStep.class, participant, "x.no, x.id");
    }

    @Override
    public List<Protected<ReachWish>> wishesOf(ParticipantId participant) {
        return OnParticipant.find(database, ReachWish.class, participant, "x.at desc, x.id desc");
    }

    @Override
    public void add(Contact contact) {
        database.persist(contact);
    }

    @Override
    public void add(ContactStep step) {
        database.persist(step);
    }

    @Override
    public void add(ReachWish wish) {
        database.persist(wish);
    }
}
