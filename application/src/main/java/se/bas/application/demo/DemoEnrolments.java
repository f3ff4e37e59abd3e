package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.participation.FollowUpTasks;
import se.bas.application.participation.IntakeTasks;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.participation.Course;
import se.bas.domain.participation.EnrolmentStep;
import se.bas.domain.participation.Happening;

/**
 * Puts into the database what the population's ways through the programme were: at the agency that runs it, for whoever has
 * none there yet. Who only came to a talk has no file there, and is counted all the same.
 */
@Part
class DemoEnrolments {
    private static final int HOUR = 15;

    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final FollowUpTasks followUps;
    private final IntakeTasks intake;

    @Inject
    DemoEnrolments(
            EntityManager database, DemoOrganisations organisations, FollowUpTasks followUps, IntakeTasks intake) {
        this.database = database;
        this.organisations = organisations;
        this.followUps = followUps;
        this.intake = intake;
    }

    /**
     * Whose way was written.
     *
     * @param file null for who has none there
     */
    record Written(Keys keys, @Nullable CaseFileId file) {}

    /**
     * Writes them.
     *
     * @param known gives the participant behind somebody's number
     */
    List<Written> write(
            DemoPeople people,
            DemoParticipations participations,
            AgencyId agency,
            DemoCalendar calendar,
            Function<DemoPeople.Person, ParticipantId> known) {
        if (!runsTheProgramme()) {
            return List.of();
        }
        List<Written> written = new ArrayList<>();
        for (DemoPeople.Person person : people.participants()) {
            List<Happening> way = way(person, participations, calendar);
            if (!way.isEmpty()) {
                write(person, way, agency, known).ifPresent(written::add);
            }
        }
        return written;
    }

    private boolean runsTheProgramme() {
        return new Row(database.createNativeQuery("select runs_programme(acting('collaboration'), acting('agency'))")
                        .getSingleResult())
                .flag(0);
    }

    private static List<Happening> way(
            DemoPeople.Person person, DemoParticipations participations, DemoCalendar calendar) {
        Optional<DemoParticipations.Way> told = participations.ways().stream()
                .filter(way -> person.files().stream()
                        .anyMatch(file -> file.caseNumber().equals(way.caseNumber())))
                .findFirst();
        return told.map(way -> DemoWays.of(way, person, calendar))
                .orElseGet(() -> person.enrolment() == null ? List.of() : DemoWays.of(person, calendar));
    }

    private Optional<Written> write(
            DemoPeople.Person person,
            List<Happening> way,
            AgencyId agency,
            Function<DemoPeople.Person, ParticipantId> known) {
        DemoPeople.File file = person.files().stream()
                .filter(one -> organisations.agency(one.agency()).equals(agency))
                .findFirst()
                .orElse(null);
        ParticipantId participant = file == null ? known.apply(person) : behind(file);
        if (participant == null || begun(participant)) {
            return Optional.empty();
        }
        Keys keys = new Keys(DemoOrganisations.COLLABORATION, agency, participant);
        Course course = Course.of(List.of());
        List<EnrolmentStep> steps = new ArrayList<>();
        for (Happening happening : way) {
            LocalDate day = Objects.requireNonNull(happening.day());
            Instant at = day.atTime(HOUR, 0).atZone(ConsentPeriod.ZONE).toInstant();
            EnrolmentStep step = EnrolmentStep.of(LoadDemo.id(), keys, course, happening, caseworker(file), at);
            database.persist(step);
            steps.add(step);
            course = Course.of(steps.stream().map(EnrolmentStep::step).toList());
        }
        database.flush();
        if (file != null) {
            followUps.make(participant, course);
            intake.make(participant, course);
        }
        return Optional.of(new Written(keys, file == null ? null : organisations.file(file.caseNumber())));
    }

    /** The first main caseworker, or whoever has the most of the cases. */
    private StaffId caseworker(DemoPeople.@Nullable File file) {
        String account = file == null
                ? "amf-handlaggare"
                : file.assignments().stream()
                        .filter(one -> one.part().equals("MAIN"))
                        .map(DemoPeople.Assigned::staff)
                        .findFirst()
                        .orElse("amf-handlaggare");
        return organisations.staff(account);
    }

    private @Nullable ParticipantId behind(DemoPeople.File file) {
        List<?> found = database.createNativeQuery(
                        "select f.participant_id from case_file f"
                                + " where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency') and f.id = ?1")
                .setParameter(1, organisations.file(file.caseNumber()).value())
                .getResultList();
        return found.isEmpty() ? null : new ParticipantId(new Row(found.getFirst()).id(0));
    }

    private boolean begun(ParticipantId participant) {
        return new Row(database.createNativeQuery("select exists (select from enrolment_step s"
                                + " where s.collaboration_id = acting('collaboration') and s.owner_agency_id = acting('agency')"
                                + " and s.participant_id = ?1)")
                        .setParameter(1, participant.value())
                        .getSingleResult())
                .flag(0);
    }
}
