package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The demo population as it stands in {@code demo/}: the people of BAS 2015–2017, and a caseload of today. Synthetic, and
 * the same every time. Days and times are absolute, or relative to the day of loading ({@link DemoCalendar}).
 */
public record DemoPeople(List<Person> participants) {
    static final String BAS = "bas-2015-2017.json";
    static final String TODAY = "2026.json";

    /**
     * Someone, with the file each agency keeps on them.
     *
     * @param number null for someone whose number is not known; then there are a local number and a birth date
     * @param identityLevel of a coordination number, else null
     * @param deceasedOn not loaded yet: the model does not know death
     * @param enrolment the way through BAS, null for those of today; of it the placements are loaded
     */
    public record Person(
            @Nullable String number,
            @Nullable String localNumber,
            @Nullable String identityLevel,
            @Nullable String birthDate,
            String given,
            String family,
            String protection,
            @Nullable String deceasedOn,
            @Nullable Enrolment enrolment,
            List<File> files,
            List<Agreed> consents) {}

    /**
     * From the startup talk to the follow-ups after the exit (PRO-01, PRO-50–51).
     *
     * @param declined why, for those who said no at the talk; else null
     * @param enrolled null for those who said no
     * @param exit null for those who are still enrolled when the project ends
     * @param onTheWayToWork of somebody still enrolled, that a job has been promised
     */
    public record Enrolment(
            String talk,
            @Nullable String declined,
            @Nullable String enrolled,
            boolean onTheWayToWork,
            List<Placed> placements,
            @Nullable Exit exit,
            List<FollowedUp> followUps) {}

    /**
     * A placement (PRO-10).
     *
     * @param kind WORK_TRAINING, BEFORE_EMPLOYMENT or OTHER
     * @param until null when it goes on after the project
     * @param hours per week
     * @param end EMPLOYED, COMPLETED, NEXT_PLACEMENT, ABSENCE, RELAPSE, HEALTH, EMPLOYER or DECEASED; null when it goes on
     */
    public record Placed(
            String employer,
            String kind,
            String from,
            @Nullable String until,
            int hours,
            boolean wished,
            @Nullable String end) {}

    /**
     * The end of an enrolment (PRO-50); its date is the last day enrolled.
     *
     * @param reason WORK_REGULAR, WORK_TEMPORARY, WORK_SUBSIDISED, STUDY_REGULAR, RELAPSE, BROKEN_PLAN, DECEASED or OTHER
     * @param text of OTHER, else null
     */
    public record Exit(
            String reason,
            String date,
            boolean planWithAf,
            boolean backToSoc,
            @Nullable String text) {}

    /**
     * What came of it after 3, 6 and 12 months (PRO-51).
     *
     * @param outcome STILL, LOST or NOT_REACHED
     */
    public record FollowedUp(String date, String outcome) {}

    /** One agency's file. */
    public record File(
            String agency,
            String caseNumber,
            String unit,
            String openedOn,
            @Nullable String phone,
            @Nullable String email,
            List<Assigned> assignments,
            List<Treated> treatments,
            List<Written> notes,
            List<Met> contacts) {}

    /** Who works with the case. */
    public record Assigned(
            String staff,
            String part,
            String from,
            @Nullable String until) {}

    /** A treatment episode. */
    public record Treated(
            String kind,
            String provider,
            String started,
            @Nullable String ended,
            String by) {}

    /** A note. */
    public record Written(String category, String day, String author, String text) {}

    /** A contact; its time is local time in Sweden. */
    public record Met(String kind, String attendance, String at, String by, String place) {}

    /**
     * A consent; the time it was given is local time in Sweden.
     *
     * @param interpreting when the language is another than Swedish, else null
     * @param endings null when nothing ended it
     */
    public record Agreed(
            String discloser,
            String recipientUnit,
            List<String> categories,
            String purpose,
            String from,
            String until,
            String form,
            String givenAt,
            String place,
            @Nullable String witness,
            String language,
            String by,
            @Nullable String interpreting,
            @Nullable String interpreter,
            @Nullable List<Ended> endings) {
        List<Ended> ended() {
            return endings == null ? List.of() : endings;
        }
    }

    /**
     * What ended a consent, wholly or in part.
     *
     * @param kind WITHDRAWN or ANNULLED
     * @param category the part, null for all of it
     * @param by the account that registered it
     * @param reason why it was wrong, of ANNULLED alone
     */
    public record Ended(
            String kind,
            @Nullable String category,
            String at,
            String by,
            @Nullable String reason) {}

    /** Of every agency's files. */
    List<String> caseNumbers() {
        return participants.stream()
                .flatMap(person -> person.files().stream())
                .map(File::caseNumber)
                .toList();
    }

    static DemoPeople read() {
        return new DemoPeople(Stream.of(BAS, TODAY)
                .flatMap(file -> read(file).participants().stream())
                .toList());
    }

    static DemoPeople read(String name) {
        try (InputStream file = DemoPeople.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalStateException("demo/" + name + " is missing");
            }
            return JsonbBuilder.create().fromJson(file, DemoPeople.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
