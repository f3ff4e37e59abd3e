package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.persistence.Row;

/** Puts employers into the register of the agency that keeps one, once. */
@Part
class DemoEmployers {
    private static final String STAFF = "amf-handlaggare";

    private final EntityManager database;
    private final DemoOrganisations organisations;

    @Inject
    DemoEmployers(EntityManager database, DemoOrganisations organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /** Whether the agency that is loaded keeps a register. */
    boolean kept() {
        return new Row(database.createNativeQuery("select arranges_placements()")
                        .getSingleResult())
                .flag(0);
    }

    /** The same for the same name every time. */
    UUID id(String name) {
        return organisations.file("employer " + name).value();
    }

    void write(List<DemoPlacements.Employer> all, DemoCalendar calendar) {
        for (DemoPlacements.Employer one : all) {
            int made = database.createNativeQuery("""
                            insert into employer (id, collaboration_id, agency_id, organisation_number, name, street, postcode, city,
                                active, version, changed_by, changed_at)
                            select ?1, acting('collaboration'), acting('agency'), ?2, ?3, ?4, ?5, ?6, ?7, 1, ?8, acting_instant()
                            on conflict do nothing
                            """)
                    .setParameter(1, id(one.name()))
                    .setParameter(2, one.number().replace("-", ""))
                    .setParameter(3, one.name())
                    .setParameter(4, one.street())
                    .setParameter(5, one.postcode())
                    .setParameter(6, one.city())
                    .setParameter(7, one.active())
                    .setParameter(8, organisations.staff(STAFF).value())
                    .executeUpdate();
            if (made == 1) {
                parts(one, calendar);
            }
        }
    }

    private void parts(DemoPlacements.Employer one, DemoCalendar calendar) {
        each(
                one.places(),
                place -> database.createNativeQuery("""
                        insert into employer_place (id, collaboration_id, agency_id, employer_id, kind, what, hours_least, hours_most,
                            adaptations, places, offered_from, added_at)
                        select ?1, acting('collaboration'), acting('agency'), ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as date),
                               acting_instant()
                        """)
                        .setParameter(1, LoadDemo.id())
                        .setParameter(2, id(one.name()))
                        .setParameter(3, place.kind())
                        .setParameter(4, place.what())
                        .setParameter(5, place.hoursLeast())
                        .setParameter(6, place.hoursMost())
                        .setParameter(7, String.join(" ", place.adaptations()))
                        .setParameter(8, place.places())
                        .setParameter(9, calendar.day(place.from()).toString())
                        .executeUpdate());
        each(
                one.people(),
                person -> database.createNativeQuery("""
                        insert into employer_person (id, collaboration_id, agency_id, employer_id, name, title, phone, email, added_at)
                        select ?1, acting('collaboration'), acting('agency'), ?2, ?3, ?4, ?5, ?6, acting_instant()
                        """)
                        .setParameter(1, LoadDemo.id())
                        .setParameter(2, id(one.name()))
                        .setParameter(3, person.name())
                        .setParameter(4, person.title())
                        .setParameter(5, person.phone())
                        .setParameter(6, person.email())
                        .executeUpdate());
        each(
                one.contacts(),
                met -> database.createNativeQuery("""
                        insert into employer_contact (id, collaboration_id, agency_id, employer_id, on_day, way, spoken_with, text,
                            made_by, made_at)
                        select ?1, acting('collaboration'), acting('agency'), ?2, cast(?3 as date), ?4, ?5, ?6, ?7,
                               acting_instant()
                        """)
                        .setParameter(1, LoadDemo.id())
                        .setParameter(2, id(one.name()))
                        .setParameter(3, day(met, calendar).toString())
                        .setParameter(4, met.way())
                        .setParameter(5, met.with())
                        .setParameter(6, met.text())
                        .setParameter(7, organisations.staff(STAFF).value())
                        .executeUpdate());
    }

    private static LocalDate day(DemoPlacements.Met met, DemoCalendar calendar) {
        return calendar.workday(met.day());
    }

    private static <T> void each(@Nullable List<T> some, Consumer<T> write) {
        Objects.requireNonNullElse(some, List.<T>of()).forEach(write);
    }
}
