package se.bas.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.PersonalNumber;

/**
 * Made-up participants for measuring, one after the other and the same every time: at one, two or three agencies, with case
 * files, notes, contacts, treatments and consents in the shapes that the server itself stores. Numbers are of the test
 * series as far as they go (PNR-10), and local ones after that.
 */
final class WorldRows {
    static final String COLLABORATION = "c0000000-0000-4000-8000-000000000001";
    private static final String KEYS =
            "id, collaboration_id, owner_agency_id, participant_id, category, retention_class, ";
    private static final LocalDate FIRST_BORN = LocalDate.of(1931, 1, 1);
    private static final LocalDate LAST_BORN = LocalDate.of(2005, 12, 31);
    private static final List<String> SERIALS = List.of("238", "239", "980", "981");
    private static final String LOCAL = "23456789BCDFGHJKLMNPQRSTVWXZ";
    private static final int OWN_CASES = 60;
    private static final List<String> GIVEN = List.of(
            "Alva", "Bo", "Cecilia", "David", "Elsa", "Farid", "Greta", "Hugo", "Inga", "Jamal", "Karin", "Leo");
    private static final List<String> FAMILY =
            List.of("Ahl", "Brink", "Dahl", "Ek", "Falk", "Gren", "Hed", "Kvist", "Lind", "Mo", "Nord", "Rask", "Sten");

    /** One of the demo's agencies: its unit and the one who works there. */
    private record Agency(String id, String unit, String staff) {}

    private static final List<Agency> AGENCIES = List.of(
            new Agency(demo('a', 1), demo('b', 1), demo('d', 1)),
            new Agency(demo('a', 2), demo('b', 4), demo('d', 10)),
            new Agency(demo('a', 3), demo('b', 6), demo('d', 14)));

    private final CopiedTable participants = new CopiedTable("participant", "collaboration_id, id, number_hash");
    private final CopiedTable identities = new CopiedTable(
            "identity", KEYS + "given_name, family_name, personal_number, local_number, birth_date, protection");
    private final CopiedTable files = new CopiedTable("case_file", KEYS + "case_number, unit_id, opened_on");
    private final CopiedTable assignments =
            new CopiedTable("assignment", KEYS + "case_file_id, staff_id, part, valid_from");
    private final CopiedTable reach = new CopiedTable("contact_details", KEYS + "phone");
    private final CopiedTable notes = new CopiedTable("note", KEYS + "about_day, author_id, text");
    private final CopiedTable contacts = new CopiedTable("contact", KEYS + "kind, attendance, held_at, held_by, place");
    private final CopiedTable treatments =
            new CopiedTable("treatment_episode", KEYS + "kind, provider, started_on, ended_on, recorded_by");
    private final CopiedTable consents = new CopiedTable(
            "consent",
            KEYS
                    + "recipient_agency_id, recipient_unit_id, purpose, valid_from, valid_until, form, given_at, given_place,"
                    + " received_by, language, information_version, voluntary, capable, registered_at");
    private final CopiedTable scopes =
            new CopiedTable("consent_scope", KEYS + "consent_id, recipient_unit_id, shared_category");
    private final CopiedTable endings = new CopiedTable(
            "consent_ending",
            KEYS + "consent_id, recipient_unit_id, kind, ended_at, recorded_by, recorded_by_agency_id");

    private final LocalDate today;
    private final byte[] numberKey;
    private final Set<String> taken;

    /**
     * Prepares it.
     *
     * @param taken the numbers that somebody has already
     */
    WorldRows(LocalDate today, byte[] numberKey, Set<String> taken) {
        this.today = today;
        this.numberKey = numberKey.clone();
        this.taken = taken;
    }

    private static String demo(char letter, int number) {
        return "%s0000000-0000-4000-8000-%012d".formatted(letter, number);
    }

    /** Random where the server's are random, so that indexes grow as they would; the same for the same number. */
    static UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes(("bas-world " + kind + " " + number).getBytes(StandardCharsets.US_ASCII));
    }

    static String caseNumber(int number) {
        return "M-%07d".formatted(number);
    }

    /** The rows of one participant. */
    void add(int number) {
        UUID participant = id("participant", number);
        PersonalNumber personal = personal(number);
        participants.row(
                COLLABORATION,
                participant,
                personal == null ? null : NumberHash.of(personal, numberKey).hex());
        List<Integer> known = known(number);
        for (int agency : known) {
            file(number, participant, personal, agency);
        }
        if (known.size() > 1) {
            for (int discloser : known) {
                consent(number, participant, discloser, known);
            }
        }
    }

    /** Four in ten are known to all three, three to two, one to each alone. */
    private static List<Integer> known(int number) {
        return switch (number % 10) {
            case 0, 1, 2, 3 -> List.of(0, 1, 2);
            case 4, 5 -> List.of(0, 1);
            case 6 -> List.of(1, 2);
            case 7 -> List.of(0);
            case 8 -> List.of(1);
            default -> List.of(2);
        };
    }

    private @Nullable PersonalNumber personal(int number) {
        LocalDate born = FIRST_BORN.plusDays(number / SERIALS.size());
        if (born.isAfter(LAST_BORN)) {
            return null;
        }
        String nine = DateTimeFormatter.ofPattern("yyMMdd").format(born) + SERIALS.get(number % SERIALS.size());
        int sum = IntStream.range(0, nine.length())
                .map(at -> (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1))
                .map(weighted -> weighted / 10 + weighted % 10)
                .sum();
        String twelve = born.getYear() / 100 + nine + (10 - sum % 10) % 10;
        return taken.contains(twelve) ? null : PersonalNumber.stored(twelve);
    }

    private static String local(int number) {
        StringBuilder local = new StringBuilder("T26-");
        for (int place = 0, rest = number; place < 5; place++, rest /= LOCAL.length()) {
            local.append(LOCAL.charAt(rest % LOCAL.length()));
        }
        return local.toString();
    }

    private void file(int number, UUID participant, @Nullable PersonalNumber personal, int at) {
        Agency agency = AGENCIES.get(at);
        LocalDate opened = today.minusDays(30 + number % 1500);
        UUID file = id("file" + at, number);
        Object staff = number < OWN_CASES ? agency.staff : staff(at, number);
        identities.row(
                id("identity" + at, number),
                COLLABORATION,
                agency.id,
                participant,
                "KNOWN_AT_AGENCY",
                "CASE",
                GIVEN.get(number % GIVEN.size()),
                FAMILY.get(number / GIVEN.size() % FAMILY.size()) + "berg",
                personal == null ? null : personal.digits(),
                personal == null ? local(number) : null,
                personal == null ? FIRST_BORN.plusDays(number % 25_000) : null,
                number % 97 == 0 ? "CONFIDENTIALITY_MARK" : "NONE");
        files.row(
                file,
                COLLABORATION,
                agency.id,
                participant,
                "KNOWN_AT_AGENCY",
                "CASE",
                caseNumber(number),
                agency.unit,
                opened);
        assignments.row(
                id("assignment" + at, number),
                COLLABORATION,
                agency.id,
                participant,
                "KNOWN_AT_AGENCY",
                "CASE",
                file,
                staff,
                "MAIN",
                opened);
        // Set aside for fiction by the telecommunications authority.
        reach.row(
                id("reach" + at, number),
                COLLABORATION,
                agency.id,
                participant,
                "CONTACT",
                "CASE",
                "070-174 06 %02d".formatted(5 + number % 95));
        notes.row(
                id("note" + at, number),
                COLLABORATION,
                agency.id,
                participant,
                at == 0 ? "ADDICTION_TREATMENT" : "PLAN",
                "CASE",
                opened.plusDays(7),
                staff,
                "Samtal om vardagen, om vad som fungerar och om nästa steg. " + "Uppföljning. ".repeat(number % 12));
        contacts.row(
                id("contact" + at, number),
                COLLABORATION,
                agency.id,
                participant,
                "ATTENDANCE",
                "CASE",
                "VISIT",
                number % 8 == 0 ? "MISSED" : "CAME",
                opened.plusDays(7) + " 10:00+01",
                staff,
                "Rum " + number % 9);
        if (at == 0) {
            treatments.row(
                    id("treatment", number),
                    COLLABORATION,
                    agency.id,
                    participant,
                    "ADDICTION_TREATMENT",
                    "CASE",
                    "OUTPATIENT",
                    "Mottagningen",
                    opened,
                    number % 2 == 0 ? opened.plusDays(29) : null,
                    staff);
        }
    }

    /** Those who work with the rest: nobody signs in as them. */
    static UUID staff(int agency, int number) {
        return id("staff" + agency, number % 400);
    }

    private void consent(int number, UUID participant, int discloser, List<Integer> known) {
        int recipient =
                known.stream().filter(other -> other != discloser).findFirst().orElseThrow();
        Agency from = AGENCIES.get(discloser);
        Agency to = AGENCIES.get(recipient);
        UUID consent = id("consent" + discloser, number);
        // One in eight has run out.
        LocalDate day = today.minusDays(number % 8 == 0 ? 400 : 20);
        Object staff = number < OWN_CASES ? from.staff : staff(discloser, number);
        String given = day + " 09:00+01";
        consents.row(
                consent,
                COLLABORATION,
                from.id,
                participant,
                "CONSENT",
                "CONSENT",
                to.id,
                to.unit,
                "COORDINATION",
                day,
                day.plusDays(300),
                "WRITTEN",
                given,
                "Trelleborg",
                staff,
                "sv",
                "1",
                true,
                true,
                given);
        Stream.of("ATTENDANCE", discloser == 0 ? "ADDICTION_TREATMENT" : "PLAN")
                .forEach(shared -> scopes.row(
                        id("scope" + discloser + shared, number),
                        COLLABORATION,
                        from.id,
                        participant,
                        "CONSENT",
                        "CONSENT",
                        consent,
                        to.unit,
                        shared));
        if (number % 16 == 1) {
            endings.row(
                    id("ending" + discloser, number),
                    COLLABORATION,
                    from.id,
                    participant,
                    "CONSENT",
                    "CONSENT",
                    consent,
                    to.unit,
                    "WITHDRAWN",
                    today.minusDays(2) + " 09:00+01",
                    staff,
                    from.id);
        }
    }

    /** Sends what was added, each table after those it refers to, and gives how many rows that was. */
    long send(Connection connection) throws SQLException, IOException {
        long sent = 0;
        for (CopiedTable table : List.of(
                participants,
                identities,
                files,
                assignments,
                reach,
                notes,
                contacts,
                treatments,
                consents,
                scopes,
                endings)) {
            sent += table.send(connection);
        }
        return sent;
    }
}
