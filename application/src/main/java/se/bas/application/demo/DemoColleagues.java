package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.demo.DemoReminders.Written;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.handover.ColleagueEvent;

/** Puts a colleague into one agency's file, once: a deputy, who came for a summer and went. */
@Part
class DemoColleagues {
    private static final String CASE = "SOC-2025-0106";

    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final DemoFiles files;

    @Inject
    DemoColleagues(EntityManager database, DemoOrganisations organisations, DemoFiles files) {
        this.database = database;
        this.organisations = organisations;
        this.files = files;
    }

    List<Written> write(AgencyId agency, DemoCalendar calendar) {
        UUID id = organisations.file(CASE + " colleague").value();
        List<Written> found =
                files.without("assignment", id, CASE, agency).stream().toList();
        found.forEach(one -> write(new AssignmentId(id), one, calendar));
        return found;
    }

    private void write(AssignmentId id, Written file, DemoCalendar calendar) {
        LocalDate from = calendar.day("-P5M");
        LocalDate after = calendar.day("-P4M");
        database.persist(new Assignment(
                id,
                file.keys(),
                file.file(),
                organisations.staff("soc-handlaggare2"),
                Assignment.Part.DEPUTY,
                from,
                after.minusDays(1)));
        database.flush();
        step(id, file.keys(), ColleagueEvent.ADDED, from, "Maria har semester", calendar.at("-P6M 10:15"));
        step(id, file.keys(), ColleagueEvent.ENDED, after, "Maria är tillbaka", calendar.at("-P4M 08:40"));
    }

    private void step(AssignmentId id, Keys keys, ColleagueEvent event, LocalDate day, String reason, Instant at) {
        new DemoRow("colleague_step", LoadDemo.id(), keys, Category.KNOWN_AT_AGENCY)
                .with("assignment_id", id.value())
                .with("kind", event)
                .with("on_day", day)
                .with("reason", reason)
                .with("made_by", organisations.staff("soc-chef").value())
                .with("made_at", at)
                .write(database);
    }
}
