package se.bas.application.live;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.bas.application.Part;
import se.bas.application.persistence.Row;

/** The topics of the use case under way, and no others: the database gives them for whom it acts alone. */
@Part
public class Topics {
    private final EntityManager database;

    @Inject
    Topics(EntityManager database) {
        this.database = database;
    }

    /** Of the participant it has named, and of who acts: their mandates and assignments. */
    public Set<Topic> ofCase() {
        return ask("select own_topic('participant'), own_topic('staff')");
    }

    /** Of who acts, and of the unit they act for: what they have to do. */
    public Set<Topic> ofDesk() {
        return ask("select own_topic('unit'), own_topic('staff')");
    }

    /** Of the jobs of the agency they act for. */
    public Set<Topic> ofJobs() {
        return ask("select own_topic('jobs'), null");
    }

    private Set<Topic> ask(String sql) {
        Row row = new Row(database.createNativeQuery(sql).getSingleResult());
        Set<Topic> topics = new LinkedHashSet<>();
        for (int column : List.of(0, 1)) {
            if (!row.empty(column)) {
                topics.add(new Topic(row.text(column)));
            }
        }
        return Set.copyOf(topics);
    }
}
