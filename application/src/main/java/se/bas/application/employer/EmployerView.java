package se.bas.application.employer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.employer.ContactDraft;
import se.bas.domain.employer.EmployerDraft;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.OrganisationNumber;
import se.bas.domain.employer.PersonDraft;
import se.bas.domain.employer.PlaceDraft;

/**
 * All that the register has of one employer. No participant is in it.
 *
 * @param version grows with every change of what stands in {@code said}
 * @param contacts the newest first
 * @param lastContact null when nobody has been in contact yet
 */
public record EmployerView(
        EmployerId id,
        OrganisationNumber number,
        EmployerDraft said,
        int version,
        String changedBy,
        Instant changedAt,
        List<Person> people,
        List<Place> places,
        List<Contact> contacts,
        @Nullable LocalDate lastContact) {
    /** Somebody who can be reached there. */
    public record Person(UUID id, PersonDraft said) {}

    /** Places that are offered. */
    public record Place(UUID id, PlaceDraft said) {}

    /** A contact, and who was in it. */
    public record Contact(UUID id, ContactDraft said, String by) {}
}
