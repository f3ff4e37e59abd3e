package se.bas.integration.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.disclosure.Category;
import se.bas.domain.document.FileContent;
import se.bas.environment.TestKeys;
import se.bas.integration.proof.Org.Agency;

/** Makes random worlds: the same seed and instant make the same world. */
final class Worlds {
    static final List<String> CATEGORIES =
            Category.consentables().stream().map(Enum::name).sorted().toList();

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String[] GIVEN = {"Alva", "Alvar", "Bo", "Britta", "Cai", "Dag", "Ebba", "Egon", "Frida"};
    private static final String[] FAMILY = {
        "Alm", "Almgren", "Berg", "Bergman", "Dahl", "Ek", "Ekberg", "Åkesson", "Öst"
    };
    private static final String[] SERIALS = {"238", "239", "980", "981"};
    private static final String[] DENIALS = {
        "NO_CONSENT", "RECIPIENT", "PURPOSE", "CATEGORY", "NOT_YET_VALID", "EXPIRED", "WITHDRAWN", "NO_ASSIGNMENT"
    };
    private static final String[] GROUNDS = {
        "OWN_AGENCY", "MANAGED_UNIT", "COVER", "CONSENT", "NAMED_RECIPIENT", "PARTICIPANTS_WILL", "HARM_TEST"
    };
    private static final String[] USE_CASES = {"OpenCase", "ListMyCases", "WithdrawBlindly", "WithdrawConsent"};

    private static final List<List<String>> WAYS = List.of(
            List.of(),
            List.of("REFER"),
            List.of("REFER", "TALK"),
            List.of("REFER", "TALK", "DECLINE"),
            List.of("REFER", "TALK", "ENROL"),
            List.of("REFER", "TALK", "ENROL", "PAUSE"),
            List.of("REFER", "TALK", "ENROL", "EXIT_RELAPSE"),
            List.of("REFER", "TALK", "ENROL", "EXIT_WORK_REGULAR"),
            List.of("REFER", "TALK", "ENROL", "EXIT_STUDY_REGULAR", "FOLLOW_UP"));

    private final long seed;
    private final Random random;
    private final Instant at;
    private final LocalDate today;
    private final List<Row> rows = new ArrayList<>();
    private final List<Agreed> consents = new ArrayList<>();
    private final List<Decided> decisions = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<UUID, UUID> files = new HashMap<>();
    private int counter;

    private Worlds(long seed, Instant at) {
        this.seed = seed;
        this.random = new Random(seed);
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
        this.today = LocalDate.ofInstant(at, SWEDEN);
    }

    /** A world with notes and more about everybody, and a log of what was done with it. */
    static World random(long seed, Instant at, int participants) {
        Worlds making = new Worlds(seed, at);
        for (int i = 0; i < participants; i++) {
            making.participant(false);
        }
        making.log(3 * participants);
        return making.world();
    }

    /** A world in which every agency that knows somebody has a note in every category: for comparing the two locks. */
    static World full(long seed, Instant at, int participants) {
        Worlds making = new Worlds(seed, at);
        for (int i = 0; i < participants; i++) {
            making.participant(true);
        }
        return making.world();
    }

    /** One participant whom two agencies know, a note on attendance and one on the plan at the discloser, and one consent for the first. */
    static World agreed(Agency discloser, Agency recipient, LocalDate from, LocalDate until, List<Agreed.End> ends) {
        Worlds making = new Worlds(1, from.atStartOfDay(SWEDEN).toInstant());
        UUID participant = making.id();
        String number = making.number();
        making.known(participant, number);
        for (Agency agency : List.of(discloser, recipient)) {
            making.file(agency, participant, number);
        }
        making.rows.removeIf(
                row -> row.table().startsWith("cover") || row.table().equals("assignment"));
        making.assign(
                recipient,
                participant,
                making.rows.stream()
                        .filter(row ->
                                row.table().equals("case_file") && row.owner().equals(recipient.id()))
                        .findFirst()
                        .orElseThrow()
                        .id("id"),
                recipient.staff(),
                LocalDate.of(2015, 1, 1),
                null);
        making.note(discloser, participant, "ATTENDANCE", "Anteckning om närvaro");
        making.note(discloser, participant, "PLAN", "Anteckning om planen");
        Agreed agreed = new Agreed(
                making.id(),
                discloser.id(),
                participant,
                recipient.unit(),
                "COORDINATION",
                from,
                until,
                Set.of("ATTENDANCE"),
                ends);
        making.consents.add(agreed);
        making.rows(agreed, discloser, recipient);
        return making.world();
    }

    private World world() {
        return new World(seed, at, List.copyOf(rows), List.copyOf(consents), List.copyOf(decisions));
    }

    private UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static <T> T any(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static <T> T any(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** True once in so many times. */
    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    private void add(String table, @Nullable Object... namesAndValues) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            @Nullable Object value = namesAndValues[i + 1];
            if (value != null) {
                columns.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        rows.add(new Row(table, columns));
    }

    private void owned(String table, UUID owner, UUID participant, String category, @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(List.of(
                "collaboration_id", Org.COLLABORATION,
                "owner_agency_id", owner,
                "participant_id", participant,
                "category", category,
                "retention_class", category.equals("CONSENT") ? "CONSENT" : "CASE"));
        for (Object one : more) {
            all.add(one);
        }
        add(table, all.toArray());
    }

    private void participant(boolean full) {
        UUID participant = id();
        String number = number();
        known(participant, number);
        List<Agency> knowing = new ArrayList<>();
        for (Agency agency : Agency.values()) {
            if (random.nextInt(10) < (full ? 8 : 5)) {
                knowing.add(agency);
            }
        }
        if (knowing.isEmpty()) {
            knowing.add(Agency.AMF);
        }
        for (Agency agency : knowing) {
            file(agency, participant, number);
            records(agency, participant, full);
            tasks(agency, participant);
            documents(agency, participant);
            messages(agency, participant);
            enrolments(agency, participant);
            placements(agency, participant);
            plans(agency, participant);
            mapped(agency, participant);
            sheets(agency, participant);
            appointments(agency, participant);
            handovers(agency, participant);
        }
        for (Agency agency : knowing) {
            for (int i = random.nextInt(full ? 5 : 4); i > 0; i--) {
                consent(agency, participant);
            }
            if (once(full ? 2 : 4)) {
                decision(agency, participant);
            }
        }
    }

    private void known(UUID participant, String number) {
        add(
                "participant",
                "collaboration_id",
                Org.COLLABORATION,
                "id",
                participant,
                "number_hash",
                NumberHash.of(PersonalNumber.stored(number), TestKeys.number()).hex());
    }

    /** A number of the test series. */
    private String number() {
        while (true) {
            LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(19_000));
            String nine = born.toString().replace("-", "").substring(2) + any(SERIALS, random);
            int sum = 0;
            for (int i = 0; i < nine.length(); i++) {
                int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
                sum += product / 10 + product % 10;
            }
            String number = born.toString().substring(0, 2) + nine + (10 - sum % 10) % 10;
            if (numbers.add(number)) {
                return number;
            }
        }
    }

    private void file(Agency agency, UUID participant, String number) {
        owned(
                "identity",
                agency.id(),
                participant,
                "KNOWN_AT_AGENCY",
                "id",
                id(),
                "given_name",
                any(GIVEN, random),
                "family_name",
                any(FAMILY, random),
                "personal_number",
                number,
                "protection",
                once(8) ? "CONFIDENTIALITY_MARK" : "NONE");
        UUID file = id();
        UUID unit = once(3) ? agency.otherUnit() : agency.unit();
        files.put(new UUID(participant.getMostSignificantBits() ^ agency.id().getLeastSignificantBits(), 0), file);
        owned(
                "case_file",
                agency.id(),
                participant,
                "KNOWN_AT_AGENCY",
                "id",
                file,
                "case_number",
                "T-%s-%04d".formatted(agency, ++counter),
                "unit_id",
                unit,
                "opened_on",
                today.minusDays(random.nextInt(900)));
        assign(agency, participant, file, agency.staff(), 4);
        assign(agency, participant, file, agency.colleague(), 2);
        if (once(4)) {
            cover(agency, participant, file, once(4) ? agency.unit() : unit);
        }
    }

    /** Somebody stands in with the case for some days, or did, or will. */
    private void cover(Agency agency, UUID participant, UUID file, UUID unit) {
        LocalDate from = today.minusDays(random.nextInt(20)).plusDays(once(6) ? 20 : 0);
        LocalDate until = from.plusDays(random.nextInt(30));
        if (once(3)) {
            until = today.isBefore(from) ? from : today.isAfter(from.plusDays(29)) ? from : today;
        }
        UUID id = id();
        owned(
                "cover",
                agency.id(),
                participant,
                "KNOWN_AT_AGENCY",
                "id",
                id,
                "case_file_id",
                file,
                "unit_id",
                unit,
                "staff_id",
                once(4) ? agency.colleague() : agency.staff(),
                "valid_from",
                from,
                "valid_until",
                until,
                "reason",
                "Ordinarie är sjuk",
                "granted_by",
                agency.staff(),
                "granted_at",
                at.minus(400, ChronoUnit.HOURS));
        if (once(3)) {
            owned(
                    "cover_ending",
                    agency.id(),
                    participant,
                    "KNOWN_AT_AGENCY",
                    "id",
                    id(),
                    "cover_id",
                    id,
                    "ended_at",
                    someEnd(),
                    "ended_by",
                    agency.staff());
        }
    }

    /** Some ends lie in the future: a clock that goes on must not come to them early. */
    private Instant someEnd() {
        return once(5) ? at.plus(3, ChronoUnit.HOURS) : at.minus(1 + random.nextInt(100_000), ChronoUnit.SECONDS);
    }

    private void assign(Agency agency, UUID participant, UUID file, UUID staff, int weight) {
        if (random.nextInt(5) >= weight) {
            return;
        }
        LocalDate from = today.minusDays(random.nextInt(300));
        LocalDate until = null;
        switch (random.nextInt(8)) {
            case 0 -> until = today.minusDays(1);
            case 1 -> until = today;
            case 2 -> from = today.plusDays(1);
            case 3 -> from = today;
            default -> until = once(3) ? today.plusDays(30) : null;
        }
        if (until != null && until.isBefore(from)) {
            from = until;
        }
        assign(agency, participant, file, staff, from, until);
    }

    private void assign(
            Agency agency, UUID participant, UUID file, UUID staff, LocalDate from, @Nullable LocalDate until) {
        owned(
                "assignment",
                agency.id(),
                participant,
                "KNOWN_AT_AGENCY",
                "id",
                id(),
                "case_file_id",
                file,
                "staff_id",
                staff,
                "part",
                any(new String[] {"MAIN", "COORDINATOR", "HOUSING_SUPPORT", "DEPUTY"}, random),
                "valid_from",
                from,
                "valid_until",
                until);
    }

    private void records(Agency agency, UUID participant, boolean full) {
        if (full || once(2)) {
            owned(
                    "contact_details",
                    agency.id(),
                    participant,
                    "CONTACT",
                    "id",
                    id(),
                    "phone",
                    "070-1740%03d".formatted(605 + random.nextInt(95)),
                    "email",
                    once(2) ? "n%d@example.com".formatted(random.nextInt(1000)) : null);
        }
        for (int i = full ? 1 : random.nextInt(3); i > 0; i--) {
            LocalDate started = today.minusDays(30 + random.nextInt(500));
            owned(
                    "treatment_episode",
                    agency.id(),
                    participant,
                    "ADDICTION_TREATMENT",
                    "id",
                    id(),
                    "kind",
                    any(new String[] {"OUTPATIENT", "RESIDENTIAL", "AFTERCARE"}, random),
                    "provider",
                    "Vården " + ++counter,
                    "started_on",
                    started,
                    "ended_on",
                    once(2) ? started.plusDays(20) : null,
                    "recorded_by",
                    agency.staff());
        }
        List<String> noted = full ? CATEGORIES : some(5);
        for (String category : noted) {
            note(agency, participant, category, "Anteckning %d hos %s".formatted(++counter, agency.code()));
        }
        for (int i = full ? 1 : random.nextInt(3); i > 0; i--) {
            int hours = random.nextInt(4000) - 3000;
            owned(
                    "contact",
                    agency.id(),
                    participant,
                    "ATTENDANCE",
                    "id",
                    id(),
                    "kind",
                    any(new String[] {"VISIT", "HOME_VISIT", "PHONE", "VIDEO"}, random),
                    "attendance",
                    hours > 0 ? "PLANNED" : any(new String[] {"CAME", "LATE", "MISSED"}, random),
                    "held_at",
                    // Not so near to now that it turns from one to the other while we look.
                    at.plus(hours > 0 ? hours + 2 : hours - 2, ChronoUnit.HOURS),
                    "held_by",
                    agency.staff(),
                    "place",
                    "Rum " + ++counter);
        }
    }

    /** What is to be done, with a chance of its own: worlds of the same seed are otherwise as they were before there were tasks. */
    private void tasks(Agency agency, UUID participant) {
        Random chance = new Random(
                seed ^ participant.getMostSignificantBits() ^ agency.id().getLeastSignificantBits());
        UUID file = file(participant, agency);
        if (file == null) {
            return;
        }
        for (int at = chance.nextInt(4); at > 0; at--) {
            UUID task = anId(chance);
            String category = CATEGORIES.get(chance.nextInt(CATEGORIES.size()));
            boolean written = chance.nextBoolean();
            UUID unit = chance.nextInt(4) == 0 ? agency.otherUnit() : agency.unit();
            owned(
                    "task",
                    agency.id(),
                    participant,
                    category,
                    "id",
                    task,
                    "case_file_id",
                    file,
                    "kind",
                    written ? "REMINDER" : "FOLLOW_UP",
                    "source_kind",
                    written ? "STAFF" : "CASE_FILE",
                    "source_id",
                    task,
                    "text",
                    written ? "Att göra %d hos %s".formatted(chance.nextInt(10_000), agency.code()) : null,
                    "unit_id",
                    unit,
                    "staff_id",
                    chance.nextInt(3) == 0 ? null : chance.nextBoolean() ? agency.staff() : agency.colleague(),
                    "due_on",
                    today.plusDays(chance.nextInt(50) - 25),
                    "created_at",
                    this.at.minus(20_000 + chance.nextInt(1_000_000), ChronoUnit.SECONDS),
                    "created_by",
                    written ? agency.staff() : null);
            for (int no = 1; no <= chance.nextInt(3); no++) {
                step(agency, participant, category, task, no, unit, chance);
            }
        }
    }

    /** What was written to them, with a chance of its own, as for tasks. */
    private void messages(Agency agency, UUID participant) {
        Random chance = new Random(31 * seed
                ^ participant.getMostSignificantBits()
                ^ Long.rotateLeft(agency.id().getLeastSignificantBits(), 17));
        UUID file = file(participant, agency);
        if (file == null || chance.nextBoolean()) {
            return;
        }
        UUID wish = anId(chance);
        owned(
                "message_wish",
                agency.id(),
                participant,
                "CONTACT",
                "id",
                wish,
                "channel",
                "SMS",
                "kind",
                "AGREED",
                "address",
                "+4670174%04d".formatted(chance.nextInt(10_000)),
                "made_by",
                agency.staff(),
                "made_at",
                at.minus(2_000_000, ChronoUnit.SECONDS));
        UUID message = anId(chance);
        owned(
                "message",
                agency.id(),
                participant,
                "CONTACT",
                "id",
                message,
                "case_file_id",
                file,
                "wish_id",
                wish,
                "channel",
                "SMS",
                "language",
                "SV",
                "template",
                "CALL_ME",
                "template_version",
                1,
                "sender",
                "Trelleborgs kommun",
                "subject",
                "Ring oss",
                "body",
                "Ring oss på %d, %s".formatted(chance.nextInt(10_000), agency.code()),
                "created_by",
                agency.staff(),
                "created_at",
                at.minus(20_000 + chance.nextInt(1_000_000), ChronoUnit.SECONDS),
                "not_before",
                at.minus(20_000, ChronoUnit.SECONDS),
                "worthless_from",
                at.plus(100_000, ChronoUnit.SECONDS));
        if (chance.nextBoolean()) {
            owned(
                    "message_step",
                    agency.id(),
                    participant,
                    "CONTACT",
                    "id",
                    anId(chance),
                    "message_id",
                    message,
                    "no",
                    1,
                    "kind",
                    "SENT",
                    "made_at",
                    at.minus(10_000, ChronoUnit.SECONDS));
        }
    }

    /** How far they have come in a programme, with a chance of its own, as for tasks. */
    private void enrolments(Agency agency, UUID participant) {
        Random chance = new Random(53 * seed
                ^ Long.rotateLeft(participant.getMostSignificantBits(), 9)
                ^ agency.id().getLeastSignificantBits());
        List<String> way = any(WAYS, chance);
        for (int no = 1; no <= way.size(); no++) {
            String move = way.get(no - 1);
            UUID id = anId(chance);
            boolean exit = move.startsWith("EXIT");
            boolean followUp = move.equals("FOLLOW_UP");
            boolean enrol = move.equals("ENROL");
            owned(
                    "enrolment_step",
                    agency.id(),
                    participant,
                    "PARTICIPATION",
                    "id",
                    id,
                    "no",
                    no,
                    "period",
                    1,
                    "move",
                    exit ? "EXIT" : move,
                    "happened_on",
                    today.minusDays(400).plusDays(30L * no),
                    "made_by",
                    agency.staff(),
                    "made_at",
                    at.minus(1_000_000 - 100L * no, ChronoUnit.SECONDS),
                    "source",
                    move.equals("REFER") ? "SELF" : null,
                    "unemployed",
                    enrol ? true : null,
                    "lives_here",
                    enrol ? true : null,
                    "treatment",
                    enrol ? "ENDED" : null,
                    "known_by",
                    enrol ? "CONSENT" : null,
                    "consent_answer",
                    enrol ? chance.nextBoolean() ? "YES" : "NO" : null,
                    "pause_reason",
                    move.equals("PAUSE") ? "RELAPSE" : null,
                    "text",
                    move.equals("PAUSE") ? "Skäl %d hos %s".formatted(chance.nextInt(10_000), agency.code()) : null,
                    "exit_reason",
                    exit ? move.substring(5) : null,
                    "plan_with_af",
                    exit ? chance.nextBoolean() : null,
                    "back_to_soc",
                    exit ? chance.nextBoolean() : null,
                    "months",
                    followUp ? 3 : null,
                    "outcome",
                    followUp ? "NOT_REACHED" : null);
            if (followUp) {
                owned(
                        "sobriety_report",
                        agency.id(),
                        participant,
                        "SOBRIETY_RELAPSE",
                        "id",
                        anId(chance),
                        "step_id",
                        id,
                        "answer",
                        "SOBER");
            }
        }
    }

    /** Where they were placed and what an employer was told, with a chance of its own. Any agency may have come to own some. */
    private void placements(Agency agency, UUID participant) {
        Random chance = new Random(37 * seed
                ^ participant.getMostSignificantBits()
                ^ Long.rotateLeft(agency.id().getLeastSignificantBits(), 29));
        for (int some = chance.nextInt(3); some > 0; some--) {
            UUID placement = anId(chance);
            Instant made = at.minus(20_000 + chance.nextInt(1_000_000), ChronoUnit.SECONDS);
            String employer = "Arbetsplats %d hos %s".formatted(chance.nextInt(10_000), agency.code());
            LocalDate from = today.minusDays(chance.nextInt(100));
            placed(
                    "placement",
                    agency,
                    participant,
                    placement,
                    made,
                    "employer_id",
                    anId(chance),
                    "employer_name",
                    employer,
                    "organisation_number",
                    "5599990016",
                    "kind",
                    "WORK_TRAINING");
            owned(
                    "placement_agreement",
                    agency.id(),
                    participant,
                    "PLACEMENT",
                    "id",
                    anId(chance),
                    "placement_id",
                    placement,
                    "version",
                    1,
                    "starts_on",
                    from,
                    "ends_on",
                    from.plusDays(90),
                    "hours",
                    1 + chance.nextInt(40),
                    "wished",
                    chance.nextBoolean(),
                    "goals",
                    "Mål %d".formatted(chance.nextInt(10_000)),
                    "tasks",
                    "Packa",
                    "adaptation",
                    "",
                    "supervisor",
                    "Handledaren",
                    "insurance",
                    "",
                    "written_by",
                    agency.staff(),
                    "written_at",
                    made);
            placed(
                    "placement_step",
                    agency,
                    participant,
                    anId(chance),
                    made,
                    "placement_id",
                    placement,
                    "no",
                    1,
                    "kind",
                    "WRITE",
                    "version",
                    1);
            placed(
                    "placement_support",
                    agency,
                    participant,
                    anId(chance),
                    made,
                    "placement_id",
                    placement,
                    "kind",
                    "OTHER",
                    "starts_on",
                    from,
                    "ends_on",
                    from.plusDays(90),
                    "apply_by",
                    from.plusDays(60));
            UUID followUp = anId(chance);
            owned(
                    "placement_follow_up",
                    agency.id(),
                    participant,
                    "PLACEMENT",
                    "id",
                    followUp,
                    "placement_id",
                    placement,
                    "due_on",
                    from.plusDays(3));
            if (chance.nextBoolean()) {
                placed(
                        "placement_follow_up_result",
                        agency,
                        participant,
                        anId(chance),
                        made,
                        "follow_up_id",
                        followUp,
                        "held_on",
                        from.plusDays(3),
                        "participant_view",
                        "Bra %d".formatted(chance.nextInt(10_000)),
                        "employer_view",
                        "Bra",
                        "by_main",
                        chance.nextBoolean());
            }
            UUID told = anId(chance);
            placed(
                    "employer_presentation",
                    agency,
                    participant,
                    told,
                    made,
                    "employer_id",
                    anId(chance),
                    "employer_name",
                    employer,
                    "organisation_number",
                    "5599990016",
                    "text",
                    "Presentation %d".formatted(chance.nextInt(10_000)),
                    "told",
                    "WORK_MAPPING");
            placed(
                    "employer_presentation_step",
                    agency,
                    participant,
                    anId(chance),
                    made,
                    "presentation_id",
                    told,
                    "no",
                    1,
                    "answer",
                    "APPROVED",
                    "way",
                    "SIGNED",
                    "on_day",
                    from);
        }
    }

    /** What each has asked them about, with a chance of its own: of several kinds of information, some twice. */
    private void mapped(Agency agency, UUID participant) {
        Random chance = new Random(43 * seed
                ^ participant.getMostSignificantBits()
                ^ Long.rotateLeft(agency.id().getLeastSignificantBits(), 11));
        Map<String, String> areas = Map.of(
                "WORK",
                "WORK_MAPPING",
                "HEALTH",
                "WORK_CAPACITY_HEALTH",
                "HOUSING",
                "HOUSING_SUPPORT",
                "ECONOMY",
                "ECONOMY_DEBT",
                "FAMILY",
                "FAMILY");
        Instant made = at.minus(20_000 + chance.nextInt(1_000_000), ChronoUnit.SECONDS);
        for (String area : List.of("WORK", "HEALTH", "HOUSING", "ECONOMY", "FAMILY")) {
            int versions = chance.nextInt(3);
            for (int version = 1; version <= versions; version++) {
                owned(
                        "mapping_part",
                        agency.id(),
                        participant,
                        areas.getOrDefault(area, "none"),
                        "id",
                        anId(chance),
                        "area",
                        area,
                        "version",
                        version,
                        "answer",
                        "TOLD",
                        "text",
                        "Kartlagt %d".formatted(chance.nextInt(10_000)),
                        "changes_hours",
                        area.equals("FAMILY") ? chance.nextBoolean() : null,
                        "written_by",
                        agency.staff(),
                        "written_at",
                        made);
            }
        }
        if (chance.nextInt(3) == 0) {
            owned(
                    "mapping_reason",
                    agency.id(),
                    participant,
                    "WORK_MAPPING",
                    "id",
                    anId(chance),
                    "reason",
                    "Platsen finns bara nu %d".formatted(chance.nextInt(10_000)),
                    "written_by",
                    agency.staff(),
                    "written_at",
                    made);
        }
    }

    /** What each has in a sheet by duty, with a chance of its own, though one agency alone has such a duty. */
    private void sheets(Agency agency, UUID participant) {
        Random chance = new Random(37 * seed
                ^ participant.getMostSignificantBits()
                ^ Long.rotateLeft(agency.id().getLeastSignificantBits(), 21));
        if (file(participant, agency) == null || chance.nextBoolean()) {
            return;
        }
        int versions = 1 + chance.nextInt(2);
        for (int version = 1; version <= versions; version++) {
            owned(
                    "duty_sheet",
                    agency.id(),
                    participant,
                    "DUTY_SHEET",
                    "id",
                    anId(chance),
                    "version",
                    version,
                    "person_name",
                    "Blad %d".formatted(chance.nextInt(10_000)),
                    "person_number",
                    "200001052380",
                    "registered_from",
                    today.minusDays(chance.nextInt(400)),
                    "job_seeker_category",
                    "Kategori %d".formatted(chance.nextInt(100)),
                    "written_by",
                    agency.staff(),
                    "written_at",
                    at.minus(20_000 + chance.nextInt(1_000_000), ChronoUnit.SECONDS));
        }
    }

    /** What each plans with them, with a chance of its own: written, perhaps approved, perhaps some of it done. */
    private void plans(Agency agency, UUID participant) {
        Random chance = new Random(41 * seed
                ^ participant.getMostSignificantBits()
                ^ Long.rotateLeft(agency.id().getLeastSignificantBits(), 17));
        if (chance.nextInt(3) == 0) {
            return;
        }
        UUID part = anId(chance);
        UUID activity = anId(chance);
        Instant made = at.minus(20_000 + chance.nextInt(1_000_000), ChronoUnit.SECONDS);
        owned(
                "plan_part",
                agency.id(),
                participant,
                "PLAN",
                "id",
                part,
                "version",
                1,
                "goal",
                "Planmål %d".formatted(chance.nextInt(10_000)),
                "alternatives",
                chance.nextBoolean() ? "WORK" : "MORE_PLACEMENT WORK",
                "written_by",
                agency.staff(),
                "written_at",
                made);
        owned(
                "plan_activity",
                agency.id(),
                participant,
                "PLAN",
                "id",
                activity,
                "part_id",
                part,
                "place",
                1,
                "what",
                "Aktivitet %d".formatted(chance.nextInt(10_000)),
                "doer",
                "TOGETHER",
                "by_day",
                today.plusDays(chance.nextInt(100) - 30));
        planned(agency, participant, made, chance, 1, "WRITE", "version", 1);
        int happened = chance.nextInt(4);
        for (int no = 2; no <= Math.min(happened + 1, 3); no++) {
            planned(
                    agency,
                    participant,
                    made,
                    chance,
                    no,
                    "APPROVE",
                    "version",
                    1,
                    "party",
                    no == 2 ? "AGENCY" : "PARTICIPANT",
                    "way",
                    "SIGNED",
                    "on_day",
                    today);
        }
        if (chance.nextBoolean()) {
            owned(
                    "plan_decision",
                    agency.id(),
                    participant,
                    "AF_DECISIONS",
                    "id",
                    anId(chance),
                    "no",
                    1,
                    "kind",
                    "CONFIRMED",
                    "on_day",
                    today,
                    "text",
                    "Beslut %d".formatted(chance.nextInt(10_000)),
                    "made_by",
                    agency.staff(),
                    "made_at",
                    made);
        }
        if (happened == 3) {
            planned(agency, participant, made, chance, 4, "DO", "activity_id", activity, "on_day", today);
        }
    }

    private void planned(
            Agency agency,
            UUID participant,
            Instant made,
            Random chance,
            int no,
            String kind,
            @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(
                List.of("id", anId(chance), "no", no, "kind", kind, "made_by", agency.staff(), "made_at", made));
        for (Object one : more) {
            all.add(one);
        }
        owned("plan_step", agency.id(), participant, "PLAN", all.toArray());
    }

    private void placed(
            String table, Agency agency, UUID participant, UUID id, Instant made, @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(List.of("id", id, "made_by", agency.staff(), "made_at", made));
        for (Object one : more) {
            all.add(one);
        }
        owned(table, agency.id(), participant, "PLACEMENT", all.toArray());
    }

    /** To whom they are handed over, and what was received with them; with a chance of its own. At most one of each. */
    private void handovers(Agency agency, UUID participant) {
        Random chance = new Random(71 * seed
                ^ Long.rotateLeft(participant.getMostSignificantBits(), 17)
                ^ agency.id().getLeastSignificantBits());
        Agency to = any(
                Arrays.stream(Agency.values())
                        .filter(other -> !agency.area().contains(other.id()))
                        .toList(),
                chance);
        UUID file = file(participant, agency);
        if (file == null) {
            return;
        }
        if (chance.nextInt(4) == 0) {
            owned(
                    "caseworker_change",
                    agency.id(),
                    participant,
                    "KNOWN_AT_AGENCY",
                    "id",
                    anId(chance),
                    "case_file_id",
                    file,
                    "from_staff_id",
                    agency.colleague(),
                    "to_staff_id",
                    agency.staff(),
                    "on_day",
                    today.minusDays(chance.nextInt(100)),
                    "reason",
                    "WORKLOAD",
                    "note",
                    "Bytt %d hos %s".formatted(chance.nextInt(10_000), agency.code()),
                    "meeting_on",
                    today,
                    "made_by",
                    agency.staff(),
                    "made_at",
                    at.minus(4_000_000, ChronoUnit.SECONDS));
        }
        if (chance.nextBoolean()) {
            owned(
                    "network_contact",
                    agency.id(),
                    participant,
                    "FAMILY",
                    "id",
                    anId(chance),
                    "role",
                    "RELATIVE",
                    "name",
                    "Nära %d hos %s".formatted(chance.nextInt(10_000), agency.code()),
                    "reach",
                    "",
                    "may_meet",
                    chance.nextBoolean(),
                    "sees",
                    "",
                    "made_by",
                    agency.staff(),
                    "made_at",
                    at.minus(3_000_000, ChronoUnit.SECONDS));
        }
        if (chance.nextInt(3) > 0) {
            handover(agency, participant, to, chance);
        }
        if (chance.nextInt(3) == 0) {
            received(agency, participant, to, chance);
        }
        if (chance.nextInt(3) == 0) {
            wish(agency, participant, to, chance);
        }
        if (chance.nextBoolean()) {
            colleague(agency, participant, chance);
        }
    }

    /** That whoever is assigned first was added, where somebody is. */
    private void colleague(Agency agency, UUID participant, Random chance) {
        rows.stream()
                .filter(row -> row.table().equals("assignment")
                        && row.owner().equals(agency.id())
                        && row.participant().equals(participant))
                .map(row -> row.id("id"))
                .findFirst()
                .ifPresent(assignment -> owned(
                        "colleague_step",
                        agency.id(),
                        participant,
                        "KNOWN_AT_AGENCY",
                        "id",
                        anId(chance),
                        "assignment_id",
                        assignment,
                        "kind",
                        "ADDED",
                        "on_day",
                        today.minusDays(chance.nextInt(100)),
                        "reason",
                        "Tillagd %d hos %s".formatted(chance.nextInt(10_000), agency.code()),
                        "made_by",
                        agency.staff(),
                        "made_at",
                        at.minus(4_500_000, ChronoUnit.SECONDS)));
    }

    private void handover(Agency agency, UUID participant, Agency to, Random chance) {
        UUID handover = anId(chance);
        Instant made = at.minus(500_000 + chance.nextInt(1_000_000), ChronoUnit.SECONDS);
        owned(
                "handover",
                agency.id(),
                participant,
                "HANDOVER",
                "id",
                handover,
                "sender_unit_id",
                agency.unit(),
                "recipient_agency_id",
                to.id(),
                "recipient_unit_id",
                to.unit(),
                "made_by",
                agency.staff(),
                "made_at",
                made);
        owned(
                "handover_terms",
                agency.id(),
                participant,
                "HANDOVER",
                "id",
                anId(chance),
                "handover_id",
                handover,
                "version",
                1,
                "message",
                "Överlämning %d från %s".formatted(chance.nextInt(10_000), agency.code()),
                "handover_on",
                today.plusDays(chance.nextInt(30)),
                "meeting_place",
                "",
                "wished_person",
                "",
                "done",
                "",
                "written_by",
                agency.staff(),
                "written_at",
                made);
        for (String category : List.of("PLAN", "FAMILY")) {
            if (chance.nextBoolean()) {
                owned(
                        "handover_item",
                        agency.id(),
                        participant,
                        category,
                        "id",
                        anId(chance),
                        "handover_id",
                        handover,
                        "version",
                        1,
                        "text",
                        "Berättat %d av %s".formatted(chance.nextInt(10_000), agency.code()));
            }
        }
        List<String> steps = any(
                List.of(
                        List.of("WRITE"),
                        List.of("WRITE", "PROPOSE"),
                        List.of("WRITE", "PROPOSE"),
                        List.of("WRITE", "PROPOSE", "WITHDRAW"),
                        List.of("WRITE", "PROPOSE", "ACCEPT")),
                chance);
        for (int no = 1; no <= steps.size(); no++) {
            String kind = steps.get(no - 1);
            owned(
                    "handover_step",
                    agency.id(),
                    participant,
                    "HANDOVER",
                    "id",
                    anId(chance),
                    "handover_id",
                    handover,
                    "no",
                    no,
                    "kind",
                    kind,
                    "version",
                    kind.equals("WRITE") || kind.equals("PROPOSE") ? 1 : null,
                    "made_by",
                    agency.staff(),
                    "made_at",
                    made.plus(no, ChronoUnit.HOURS));
        }
    }

    private void wish(Agency agency, UUID participant, Agency other, Random chance) {
        boolean asked = chance.nextBoolean();
        owned(
                "handover_wish",
                agency.id(),
                participant,
                "HANDOVER",
                "id",
                anId(chance),
                "wish_id",
                anId(chance),
                "direction",
                asked ? "ASKED" : "RECEIVED",
                "other_agency_id",
                other.id(),
                "other_unit_id",
                other.unit(),
                "asked_by",
                asked ? agency.staff() : null,
                "asked_at",
                at.minus(1_000_000, ChronoUnit.SECONDS));
    }

    private void received(Agency agency, UUID participant, Agency from, Random chance) {
        UUID handover = anId(chance);
        Instant made = at.minus(2_000_000, ChronoUnit.SECONDS);
        owned(
                "handover_answer",
                agency.id(),
                participant,
                "HANDOVER",
                "id",
                anId(chance),
                "handover_id",
                handover,
                "from_agency_id",
                from.id(),
                "from_unit_id",
                from.unit(),
                "kind",
                "ACCEPT",
                "made_by",
                agency.staff(),
                "made_at",
                made);
        owned(
                "received_item",
                agency.id(),
                participant,
                "FAMILY",
                "id",
                anId(chance),
                "handover_id",
                handover,
                "from_agency_id",
                from.id(),
                "from_unit_id",
                from.unit(),
                "text",
                "Mottaget %d hos %s".formatted(chance.nextInt(10_000), agency.code()),
                "ground",
                "CONSENT",
                "ground_id",
                anId(chance),
                "received_by",
                agency.staff(),
                "received_at",
                made);
    }

    /** Appointments, what came of them, and what is done when they do not come; with a chance of its own, as for tasks. */
    private void appointments(Agency agency, UUID participant) {
        Random chance = new Random(61 * seed
                ^ participant.getMostSignificantBits()
                ^ Long.rotateLeft(agency.id().getLeastSignificantBits(), 31));
        if (file(participant, agency) == null || chance.nextInt(3) == 0) {
            return;
        }
        UUID contact = anId(chance);
        int hours = chance.nextInt(2000) - 1000;
        boolean past = hours < 0;
        owned(
                "contact",
                agency.id(),
                participant,
                "ATTENDANCE",
                "id",
                contact,
                "kind",
                "VISIT",
                "attendance",
                "PLANNED",
                "held_at",
                at.plus(past ? hours - 2 : hours + 2, ChronoUnit.HOURS),
                "held_by",
                agency.staff(),
                "place",
                "Storgatan " + chance.nextInt(100),
                "minutes",
                45,
                "made_by",
                agency.staff(),
                "made_at",
                at.minus(3_000_000, ChronoUnit.SECONDS));
        owned(
                "reach_wish",
                agency.id(),
                participant,
                "CONTACT",
                "id",
                anId(chance),
                "ways",
                chance.nextBoolean() ? "SMS,CALL" : "LETTER",
                "avoid",
                "Ring inte %d, %s".formatted(chance.nextInt(10_000), agency.code()),
                "made_by",
                agency.staff(),
                "made_at",
                at.minus(2_000_000, ChronoUnit.SECONDS));
        if (past && chance.nextBoolean()) {
            missed(agency, participant, contact, chance);
        }
    }

    private void missed(Agency agency, UUID participant, UUID contact, Random chance) {
        owned(
                "contact_step",
                agency.id(),
                participant,
                "ATTENDANCE",
                "id",
                anId(chance),
                "contact_id",
                contact,
                "no",
                1,
                "attendance",
                "MISSED",
                "note",
                "Kom inte %d, %s".formatted(chance.nextInt(10_000), agency.code()),
                "made_by",
                agency.staff(),
                "made_at",
                at.minus(10_000, ChronoUnit.SECONDS));
        UUID ladder = anId(chance);
        owned(
                "ladder",
                agency.id(),
                participant,
                "ATTENDANCE",
                "id",
                ladder,
                "contact_id",
                contact,
                "target_group",
                "GENERAL",
                "edition_version",
                0,
                "missed_on",
                today,
                "rungs",
                today + " CALL;" + today.plusDays(10) + " REVIEW",
                "made_by",
                agency.staff(),
                "made_at",
                at.minus(10_000, ChronoUnit.SECONDS));
        if (chance.nextBoolean()) {
            owned(
                    "ladder_step",
                    agency.id(),
                    participant,
                    "ATTENDANCE",
                    "id",
                    anId(chance),
                    "ladder_id",
                    ladder,
                    "no",
                    1,
                    "kind",
                    "CONTACT",
                    "made_by",
                    agency.staff(),
                    "made_at",
                    at.minus(5_000, ChronoUnit.SECONDS));
        }
    }

    private void step(Agency agency, UUID participant, String category, UUID task, int no, UUID unit, Random chance) {
        String kind = any(new String[] {"TAKEN", "HANDED_ON", "DONE", "SKIPPED", "REOPENED"}, chance);
        owned(
                "task_step",
                agency.id(),
                participant,
                category,
                "id",
                anId(chance),
                "task_id",
                task,
                "no",
                no,
                "kind",
                kind,
                "made_by",
                agency.staff(),
                "made_at",
                at.minus(10_000 - 100L * no, ChronoUnit.SECONDS),
                "unit_id",
                unit,
                "staff_id",
                kind.equals("TAKEN") || chance.nextBoolean() ? agency.staff() : null,
                "text",
                kind.equals("SKIPPED") ? "Behövs inte längre" : null);
    }

    private static UUID anId(Random chance) {
        return new UUID((chance.nextLong() & ~0xF000L) | 0x4000L, (chance.nextLong() >>> 2) | Long.MIN_VALUE);
    }

    private void note(Agency agency, UUID participant, String category, String text) {
        owned(
                "note",
                agency.id(),
                participant,
                category,
                "id",
                id(),
                "about_day",
                today.minusDays(random.nextInt(700)),
                "author_id",
                once(2) ? agency.staff() : agency.colleague(),
                "written_at",
                at.minus(10_000 + counter, ChronoUnit.SECONDS),
                "text",
                text);
    }

    /** What was filed, with a chance of its own, as with tasks. */
    private void documents(Agency agency, UUID participant) {
        Random chance = new Random(
                ~seed ^ participant.getMostSignificantBits() ^ agency.id().getLeastSignificantBits());
        for (int at = chance.nextInt(4); at > 0; at--) {
            String category = CATEGORIES.get(chance.nextInt(CATEGORIES.size()));
            UUID document = anId(chance);
            UUID version = document;
            for (int no = 1; no <= 1 + chance.nextInt(2); no++) {
                document(agency, participant, category, document, version, no, chance);
                version = anId(chance);
            }
            if (chance.nextInt(4) == 0) {
                owned(
                        "document_error",
                        agency.id(),
                        participant,
                        category,
                        "id",
                        anId(chance),
                        "document_id",
                        document,
                        "reason",
                        "Hör till ett annat ärende",
                        "marked_by",
                        agency.staff(),
                        "marked_at",
                        this.at.minus(5_000, ChronoUnit.SECONDS));
            }
        }
    }

    private void document(
            Agency agency, UUID participant, String category, UUID document, UUID version, int no, Random chance) {
        byte[] text = "Handling %d hos %s"
                .formatted(chance.nextInt(10_000), agency.code())
                .getBytes(StandardCharsets.UTF_8);
        boolean received = chance.nextBoolean();
        owned(
                "document",
                agency.id(),
                participant,
                category,
                "id",
                version,
                "document_id",
                document,
                "version",
                no,
                "title",
                "Handling %d hos %s".formatted(chance.nextInt(10_000), agency.code()),
                "dated_on",
                today.minusDays(chance.nextInt(700)),
                "source",
                received ? "RECEIVED" : "MADE_BY_US",
                "received_from",
                received ? "Vården " + chance.nextInt(100) : null,
                "unit_id",
                agency.unit(),
                "file_name",
                "handling.txt",
                "file_type",
                "TXT",
                "size",
                text.length,
                "sha256",
                FileContent.of(text).sha256(),
                "scan",
                chance.nextBoolean() ? "CLEAN" : "NOT_SCANNED",
                "added_by",
                agency.staff(),
                "added_at",
                at.minus(10_000 - no, ChronoUnit.SECONDS));
        owned(
                "document_piece",
                agency.id(),
                participant,
                category,
                "id",
                anId(chance),
                "version_id",
                version,
                "no",
                0,
                "content",
                "\\x" + HexFormat.of().formatHex(text));
    }

    private List<String> some(int atMost) {
        Set<String> chosen = new TreeSet<>();
        for (int i = random.nextInt(atMost); i >= 0; i--) {
            chosen.add(any(CATEGORIES));
        }
        return List.copyOf(chosen);
    }

    private void consent(Agency discloser, UUID participant) {
        List<Agency> others = new ArrayList<>(List.of(Agency.values()));
        others.remove(discloser);
        Agency recipient = any(others);
        UUID unit = once(5) ? recipient.otherUnit() : recipient.unit();
        Days days = days();
        LocalDate from = days.from();
        LocalDate until = days.until();
        Set<String> categories = new TreeSet<>(some(5));
        if (once(3)) {
            categories.add("KNOWN_AT_AGENCY");
        }
        UUID id = id();
        List<Agreed.End> ends = new ArrayList<>();
        for (int i = once(2) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            Agreed.End end = end(categories);
            // What is annulled is annulled once.
            if (end.kind().equals("WITHDRAWN")
                    || ends.stream().noneMatch(other -> other.kind().equals("ANNULLED"))) {
                ends.add(end);
            }
        }
        Agreed agreed = new Agreed(
                id,
                discloser.id(),
                participant,
                unit,
                once(5) ? "EVALUATION" : "COORDINATION",
                from,
                until,
                categories,
                List.copyOf(ends));
        consents.add(agreed);
        rows(agreed, discloser, recipient);
    }

    private record Days(LocalDate from, LocalDate until) {}

    private Days days() {
        LocalDate from = today.minusDays(random.nextInt(150));
        LocalDate until = today.plusDays(random.nextInt(150));
        switch (random.nextInt(9)) {
            case 0 -> until = today.minusDays(1);
            case 1 -> from = today.plusDays(1);
            case 2 -> from = today;
            case 3 -> until = today;
            default -> {}
        }
        if (until.isBefore(from)) {
            until = from;
        }
        return new Days(from, until);
    }

    /** A decision to disclose without consent. */
    private void decision(Agency discloser, UUID participant) {
        List<Agency> others = new ArrayList<>(List.of(Agency.values()));
        others.remove(discloser);
        Agency recipient = any(others);
        Days days = days();
        Decided decided = new Decided(
                id(),
                discloser.id(),
                participant,
                once(5) ? recipient.otherUnit() : recipient.unit(),
                once(5) ? "EVALUATION" : "COORDINATION",
                days.from(),
                days.until(),
                new TreeSet<>(some(3)),
                once(3) ? someEnd() : null);
        decisions.add(decided);
        owned(
                "recorded_ground",
                decided.owner(),
                participant,
                "CONSENT",
                "id",
                decided.id(),
                "recipient_agency_id",
                recipient.id(),
                "recipient_unit_id",
                decided.unit(),
                "kind",
                any(new String[] {"HARM_TEST", "DUTY_10_28", "NECESSARY_10_2", "PARTY_10_3"}, random),
                "purpose",
                decided.purpose(),
                "valid_from",
                decided.from(),
                "valid_until",
                decided.until(),
                "decision_maker",
                "Enhetschefen",
                "reason",
                "Behövs för den planering som pågår, nummer " + ++counter,
                "recorded_by",
                discloser.staff(),
                "recorded_at",
                at.minus(500, ChronoUnit.HOURS));
        for (String category : decided.categories()) {
            decidedPart("recorded_ground_scope", decided, "shared_category", category);
        }
        if (decided.endedAt() != null) {
            decidedPart(
                    "recorded_ground_ending", decided, "ended_at", decided.endedAt(), "recorded_by", discloser.staff());
        }
    }

    private void decidedPart(String table, Decided decided, Object... more) {
        List<Object> all = new ArrayList<>(
                List.of("id", id(), "recorded_ground_id", decided.id(), "recipient_unit_id", decided.unit()));
        all.addAll(List.of(more));
        owned(table, decided.owner(), decided.participant(), "CONSENT", all.toArray());
    }

    private Agreed.End end(Set<String> categories) {
        boolean annulled = once(6);
        return new Agreed.End(
                annulled ? "ANNULLED" : "WITHDRAWN",
                // What is annulled is annulled whole.
                annulled || once(2) ? null : any(List.copyOf(categories)),
                someEnd());
    }

    private void rows(Agreed agreed, Agency discloser, Agency recipient) {
        owned(
                "consent",
                agreed.owner(),
                agreed.participant(),
                "CONSENT",
                "id",
                agreed.id(),
                "recipient_agency_id",
                recipient.id(),
                "recipient_unit_id",
                agreed.unit(),
                "purpose",
                agreed.purpose(),
                "valid_from",
                agreed.from(),
                "valid_until",
                agreed.until(),
                "form",
                "WRITTEN",
                "given_at",
                at.minus(random.nextInt(1000), ChronoUnit.HOURS),
                "given_place",
                "Plats " + ++counter,
                "received_by",
                discloser.staff(),
                "language",
                "sv",
                "information_version",
                "1",
                "voluntary",
                true,
                "capable",
                true,
                "registered_at",
                at.minus(random.nextInt(1_000_000), ChronoUnit.SECONDS));
        for (String category : agreed.categories()) {
            part("consent_scope", agreed, "shared_category", category);
        }
        for (Agreed.End end : agreed.ends()) {
            part(
                    "consent_ending",
                    agreed,
                    "kind",
                    end.kind(),
                    "shared_category",
                    end.category(),
                    "ended_at",
                    end.at(),
                    "recorded_by",
                    discloser.staff(),
                    "recorded_by_agency_id",
                    discloser.id(),
                    "reason",
                    end.kind().equals("ANNULLED") ? "Registrerat på fel person" : null);
        }
    }

    private void part(String table, Agreed agreed, @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add("id");
        all.add(id());
        all.add("consent_id");
        all.add(agreed.id());
        all.add("recipient_unit_id");
        all.add(agreed.unit());
        for (Object one : more) {
            all.add(one);
        }
        owned(table, agreed.owner(), agreed.participant(), "CONSENT", all.toArray());
    }

    private void log(int entries) {
        List<Row> all =
                rows.stream().filter(row -> row.table().equals("case_file")).toList();
        for (int i = 0; i < entries; i++) {
            Row about = any(all);
            Agency acting = any(Agency.values(), random);
            entry(about.participant(), acting, file(about.participant(), acting));
        }
    }

    private @Nullable UUID file(UUID participant, Agency agency) {
        return files.get(
                new UUID(participant.getMostSignificantBits() ^ agency.id().getLeastSignificantBits(), 0));
    }

    private void entry(UUID participant, Agency acting, @Nullable UUID file) {
        UUID entry = id();
        add(
                "log_entry",
                "id",
                entry,
                "log_id",
                Org.COLLABORATION,
                "at",
                at.minus(60 + random.nextInt(2_000_000), ChronoUnit.SECONDS),
                "actor",
                "STAFF",
                "account",
                acting.staff(),
                "mandate_id",
                Org.Kind.CASEWORKER.mandate(acting),
                "acting_agency_id",
                acting.id(),
                "acting_unit_id",
                acting.unit(),
                "correlation",
                id(),
                "use_case",
                any(USE_CASES, random),
                "outcome",
                any(new String[] {"DONE", "DONE", "REFUSED", "FAILED"}, random),
                "case_file_id",
                file);
        Set<Agency> owners = new TreeSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            owners.add(any(Agency.values(), random));
        }
        // A line about an owner's information is there only if the owner has some.
        owners.removeIf(owner -> file(participant, owner) == null);
        int line = 0;
        for (Agency owner : owners) {
            boolean permitted = once(2);
            add(
                    "log_access",
                    "id",
                    id(),
                    "entry_id",
                    entry,
                    "line_no",
                    line++,
                    "acting_agency_id",
                    acting.id(),
                    "owner_agency_id",
                    owner.id(),
                    "participant_id",
                    participant,
                    "categories",
                    some(3).stream()
                            .map(Category::valueOf)
                            .sorted()
                            .map(Enum::name)
                            .collect(Collectors.joining(",")),
                    "purpose",
                    "COORDINATION",
                    "sought",
                    once(4),
                    "ground",
                    permitted ? any(GROUNDS, random) : null,
                    "ground_id",
                    permitted ? id() : null,
                    "denial",
                    permitted ? null : any(DENIALS, random));
        }
    }
}
