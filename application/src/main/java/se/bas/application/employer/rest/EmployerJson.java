package se.bas.application.employer.rest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.employer.EmployerView;
import se.bas.domain.employer.Adaptation;
import se.bas.domain.employer.ContactWay;
import se.bas.domain.employer.WorkKind;

/** All that the register has of one employer. */
@Schema(name = "Employer", description = "All that my agency's register has of an employer. No participant is in it")
public record EmployerJson(
        UUID id,
        String name,

        @Schema(description = "Six digits, a hyphen, four digits")
        String organisationNumber,

        @Schema(description = "May be empty, as postcode and city")
        String street,

        String postcode,
        String city,

        @Schema(description = "Whether it is offered for placements")
        boolean active,

        @Schema(description = "Who changed what stands above it the last time")
        String changedBy,

        Instant changedAt,
        List<PersonJson> people,
        List<PlaceJson> places,

        @Schema(description = "The newest first") List<ContactJson> contacts,

        @Schema(description = "Absent when nobody has been in contact yet") @Nullable
        LocalDate lastContact) {
    static EmployerJson of(EmployerView view) {
        return new EmployerJson(
                view.id().value(),
                view.said().name(),
                view.number().written(),
                view.said().street(),
                view.said().postcode(),
                view.said().city(),
                view.said().active(),
                view.changedBy(),
                view.changedAt(),
                view.people().stream().map(PersonJson::of).toList(),
                view.places().stream().map(PlaceJson::of).toList(),
                view.contacts().stream().map(ContactJson::of).toList(),
                view.lastContact());
    }

    /** Somebody who can be reached there. */
    @Schema(name = "EmployerPerson", description = "Somebody who can be reached at an employer, at work")
    public record PersonJson(UUID id, String name, String title, String phone, String email) {
        static PersonJson of(EmployerView.Person person) {
            return new PersonJson(
                    person.id(),
                    person.said().name(),
                    person.said().title(),
                    person.said().phone(),
                    person.said().email());
        }
    }

    /** Places that are offered. */
    @Schema(name = "OfferedPlaces", description = "Places that an employer offers")
    public record PlaceJson(
            UUID id,
            WorkKind kind,
            @Schema(description = "The work, in words") String what,
            @Schema(description = "A week") int hoursLeast,
            @Schema(description = "A week") int hoursMost,
            List<Adaptation> adaptations,
            @Schema(description = "How many at a time") int places,
            LocalDate from,

            @Schema(description = "The last day; absent until further notice") @Nullable
            LocalDate until) {
        static PlaceJson of(EmployerView.Place place) {
            return new PlaceJson(
                    place.id(),
                    requireNonNull(place.said().kind()),
                    place.said().what(),
                    place.said().hoursLeast(),
                    place.said().hoursMost(),
                    place.said().adaptations().stream().sorted().toList(),
                    place.said().places(),
                    requireNonNull(place.said().from()),
                    place.said().until());
        }
    }

    /** A contact. */
    @Schema(name = "EmployerContact", description = "That somebody was in contact with an employer, and about what")
    public record ContactJson(
            UUID id,
            LocalDate day,
            ContactWay way,

            @Schema(description = "Whom at the employer; may be empty")
            String with,

            String text,
            String by) {
        static ContactJson of(EmployerView.Contact contact) {
            return new ContactJson(
                    contact.id(),
                    requireNonNull(contact.said().day()),
                    requireNonNull(contact.said().way()),
                    contact.said().with(),
                    contact.said().text(),
                    contact.by());
        }
    }
}
