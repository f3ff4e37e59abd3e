package se.bas.application.employer.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.employer.EmployerFilter;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.domain.employer.Adaptation;
import se.bas.domain.employer.ContactDraft;
import se.bas.domain.employer.ContactWay;
import se.bas.domain.employer.EmployerDraft;
import se.bas.domain.employer.PersonDraft;
import se.bas.domain.employer.PlaceDraft;
import se.bas.domain.employer.Wishes;
import se.bas.domain.employer.WorkKind;

/** What callers send about employers. */
public final class EmployerRequests {
    private EmployerRequests() {}

    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static int number(@Nullable Integer sent) {
        return sent == null ? 0 : sent;
    }

    private static <T> Set<T> set(@Nullable List<T> sent) {
        return sent == null ? Set.of() : Set.copyOf(sent);
    }

    /** Which employers. */
    @Schema(
            name = "EmployerSearchRequest",
            description = "Which employers to list; all that are offered when nothing is said")
    public record Search(
            @Schema(description = "Part of a name or a place, or the beginning of a number") @Nullable
            String text,

            EmployerFilter.@Nullable Only only,

            @Schema(description = "Of work that they offer") @Nullable
            WorkKind kind)
            implements Input {
        EmployerFilter filter() {
            return new EmployerFilter(
                    EmployerRequests.text(text), only == null ? EmployerFilter.Only.ACTIVE : only, kind);
        }
    }

    /** An employer. */
    @Schema(
            name = "EmployerRequest",
            requiredProperties = {"name", "organisationNumber"},
            description = "An employer; no participant is in it")
    public record Employer(
            @Nullable String name,

            @Schema(description = "Ten digits; a sole trader's number is a person's and is refused") @Nullable
            String organisationNumber,

            @Nullable String street,
            @Nullable String postcode,
            @Nullable String city,

            @Schema(description = "False to put it aside; true when left out") @Nullable
            Boolean active)
            implements Input {
        EmployerDraft draft() {
            return new EmployerDraft(
                    text(name),
                    text(organisationNumber),
                    text(street),
                    text(postcode),
                    text(city),
                    active == null || active);
        }
    }

    /** Somebody to reach there. */
    @Schema(
            name = "EmployerPersonRequest",
            requiredProperties = "name",
            description = "Somebody who can be reached at an employer, at work; by telephone or mail")
    public record Person(
            @Nullable String name,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String email) implements Input {
        PersonDraft draft() {
            return new PersonDraft(text(name), text(title), text(phone), text(email));
        }
    }

    /** Places to offer. */
    @Schema(
            name = "PlacesRequest",
            requiredProperties = {"kind", "what", "hoursLeast", "hoursMost", "places", "from"},
            description = "Places that an employer offers")
    public record Places(
            @Nullable WorkKind kind,

            @Schema(description = "The work, in words; 300 characters at most") @Nullable
            String what,

            @Schema(description = "A week, 1 to 40") @Nullable
            Integer hoursLeast,

            @Schema(description = "A week, 1 to 40") @Nullable
            Integer hoursMost,

            @Nullable List<Adaptation> adaptations,

            @Schema(description = "How many at a time, 1 to 99") @Nullable
            Integer places,

            @Nullable LocalDate from,

            @Schema(description = "The last day; left out until further notice") @Nullable
            LocalDate until)
            implements Input {
        PlaceDraft draft() {
            return new PlaceDraft(
                    kind,
                    text(what),
                    number(hoursLeast),
                    number(hoursMost),
                    set(adaptations),
                    number(places),
                    from,
                    until);
        }
    }

    /** A contact. */
    @Schema(
            name = "EmployerContactRequest",
            requiredProperties = {"day", "way", "text"},
            description = "That one was in contact with an employer, and about what; never about whom")
    public record Contact(
            @Nullable LocalDate day,
            @Nullable ContactWay way,

            @Schema(description = "Whom at the employer") @Nullable
            String with,

            @Schema(description = "1000 characters at most") @Nullable
            String text)
            implements Input {
        ContactDraft draft() {
            return new ContactDraft(day, way, EmployerRequests.text(with), EmployerRequests.text(text));
        }
    }

    /** What a place is looked for by. */
    @Schema(
            name = "WishesRequest",
            requiredProperties = "from",
            description = "What a place is looked for by; whose wishes they are is not said")
    public record Wanted(
            @Schema(description = "Wished for; any when left out") @Nullable
            List<WorkKind> kinds,

            @Schema(description = "A week; left out when it does not matter") @Nullable
            Integer hours,

            @Schema(description = "What the workplace has to be able to do") @Nullable
            List<Adaptation> needs,

            @Schema(description = "When it would begin") @Nullable
            LocalDate from)
            implements Input {
        Wishes wishes() {
            if (from == null) {
                throw Fault.missing("from");
            }
            return new Wishes(set(kinds), number(hours), set(needs), from);
        }
    }
}
