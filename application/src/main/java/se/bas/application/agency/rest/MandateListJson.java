package se.bas.application.agency.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.MandateChoices;
import se.bas.domain.agency.Role;

/** A page of mandates. */
@Schema(name = "AgencyMandates", description = "A page of the mandates that the caller looks after")
public record MandateListJson(
        List<MandateJson> mandates,
        @Schema(description = "On all pages together") int total,

        @Schema(description = "Send it as cursor for the next page; absent on the last") @Nullable
        String next) {

    /** What there is to choose among. */
    @Schema(name = "MandateChoices", description = "What there is to choose among for whoever grants a mandate")
    public record Choices(List<Person> staff, List<Place> units, List<Role> roles, String organisationNumber) {
        static Choices of(MandateChoices choices) {
            return new Choices(
                    choices.staff().stream()
                            .map(person -> new Person(person.id().value(), person.name(), person.signedIn()))
                            .toList(),
                    choices.units().stream()
                            .map(unit ->
                                    new Place(unit.id().value(), unit.name().swedish()))
                            .toList(),
                    choices.roles(),
                    choices.organisationNumber());
        }
    }

    /** A member of the agency's staff. */
    @Schema(name = "Person", description = "A member of the agency's staff")
    public record Person(
            UUID id,
            String name,

            @Schema(description = "Whether an account is bound")
            boolean signedIn) {}

    /** A unit. */
    @Schema(name = "Place", description = "A unit")
    public record Place(UUID id, String name) {}
}
