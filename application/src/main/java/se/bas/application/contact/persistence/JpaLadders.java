package se.bas.application.contact.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.contact.Ladder;
import se.bas.domain.contact.LadderStep;
import se.bas.domain.contact.Ladders;
import se.bas.domain.disclosure.Protected;

@Part
class JpaLadders implements Ladders {
    private final EntityManager database;

    @Inject
    JpaLadders(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Ladder>> on(ParticipantId participant) {
        return OnParticipant.find(database, Ladder.class, participant, "x.at desc, x.id desc");
    }

    @Override
    public List<Protected<LadderStep>> stepsOn(ParticipantId participant) {
        return OnParticipant.find(database, LadderStep.class, participant, "x.no, x.id");
    }

    @Override
    public void add(Ladder ladder) {
        database.persist(ladder);
    }

    @Override
    public void add(LadderStep step) {
        database.persist(step);
    }
}
