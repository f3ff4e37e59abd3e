package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.OwnersDatabase;

/**
 * What the rules choose for a review of the log, and what they let be: entries made up in a transaction that is never kept,
 * on days on which nobody else did anything.
 */
@Tag("LOG-09")
class ReviewRulesIT {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2023, 3, 15);

    private static final UUID SOC = UUID.fromString("a0000000-0000-4000-8000-000000000001");
    private static final UUID UNIT = UUID.fromString("b0000000-0000-4000-8000-000000000001");
    private static final UUID COLLABORATION = UUID.fromString("c0000000-0000-4000-8000-000000000001");
    private static final UUID MARIA = UUID.fromString("d0000000-0000-4000-8000-000000000001");
    private static final UUID COLLEAGUE = UUID.fromString("d0000000-0000-4000-8000-000000000002");
    private static final UUID AUDITOR = UUID.fromString("d0000000-0000-4000-8000-000000000004");

    private Connection owner;

    /** SOC's, of whom nothing is special. */
    private List<UUID> people;

    @BeforeEach
    void begin() throws SQLException {
        owner = OwnersDatabase.connect();
        owner.setAutoCommit(false);
        people = new ArrayList<>();
        try (Statement sql = owner.createStatement();
                ResultSet found = sql.executeQuery("select participant_id from bas.identity where owner_agency_id = '"
                        + SOC + "' and protection = 'NONE' order by participant_id")) {
            while (found.next()) {
                people.add(found.getObject(1, UUID.class));
            }
        }
        assertThat(people).hasSizeGreaterThan(33);
    }

    @AfterEach
    void nothing_is_left_behind() throws SQLException {
        owner.rollback();
        owner.close();
    }

    private void run(String statement, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement sql = owner.prepareStatement(statement)) {
            for (int at = 0; at < parameters.length; at++) {
                sql.setObject(at + 1, parameters[at]);
            }
            sql.execute();
        }
    }

    private static LocalDateTime noon() {
        return DAY.atTime(12, 0);
    }

    private UUID opened(UUID staff, LocalDateTime at, UUID participant) throws SQLException {
        return entry("OpenCase", staff, at, participant, "MANAGED_UNIT", null, null);
    }

    private UUID entry(
            String useCase,
            UUID staff,
            LocalDateTime at,
            @Nullable UUID participant,
            @Nullable String ground,
            @Nullable UUID reference,
            @Nullable String denial)
            throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into bas.log_entry (id, log_id, at, actor, account, acting_agency_id, acting_unit_id, correlation, use_case,"
                        + " outcome) values (?, ?, ?, 'STAFF', ?, ?, ?, ?, ?, 'DONE')",
                id,
                COLLABORATION,
                at.atZone(SWEDEN).toOffsetDateTime(),
                staff.toString(),
                SOC,
                UNIT,
                UUID.randomUUID(),
                useCase);
        if (participant != null) {
            run(
                    "insert into bas.log_access (id, entry_id, line_no, acting_agency_id, owner_agency_id, participant_id, categories,"
                            + " purpose, sought, ground, ground_id, denial)"
                            + " values (?, ?, 0, ?, ?, ?, 'CONTACT', 'COORDINATION', true, ?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    SOC,
                    SOC,
                    participant,
                    ground,
                    reference,
                    denial);
        }
        return id;
    }

    /** What is chosen of a period by which rules; what nothing chooses is not in it. */
    private Map<UUID, Set<String>> found(LocalDate first, LocalDate last, LocalDate... daysOff) throws SQLException {
        run(
                "select bas.set_acting(?, ?, ?, ?, 'LOG_REVIEW', ?)",
                SOC,
                UNIT,
                COLLABORATION,
                AUDITOR,
                DAY.plusDays(30).atStartOfDay(SWEDEN).toOffsetDateTime());
        Map<UUID, Set<String>> found = new HashMap<>();
        try (PreparedStatement sql =
                owner.prepareStatement("select entry_id, rule from bas.review_findings(null, ?, ?, ?)")) {
            sql.setObject(1, first);
            sql.setObject(2, last);
            Date[] days = new Date[daysOff.length];
            for (int at = 0; at < days.length; at++) {
                days[at] = Date.valueOf(daysOff[at]);
            }
            sql.setArray(3, owner.createArrayOf("date", days));
            try (ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    found.computeIfAbsent(rows.getObject(1, UUID.class), entry -> new HashSet<>())
                            .add(rows.getString(2));
                }
            }
        }
        return found;
    }

    private Map<UUID, Set<String>> found() throws SQLException {
        return found(DAY, DAY);
    }

    @Test
    void an_ordinary_access_is_chosen_by_no_rule() throws SQLException {
        opened(MARIA, noon(), people.getFirst());
        assertThat(found()).isEmpty();
    }

    @Test
    void nights_are_from_22_to_6_in_sweden() throws SQLException {
        UUID late = opened(MARIA, DAY.atTime(22, 0), people.getFirst());
        UUID early = opened(MARIA, DAY.atTime(5, 59, 59), people.getFirst());
        opened(MARIA, DAY.atTime(6, 0), people.getFirst());
        opened(MARIA, DAY.atTime(21, 59, 59), people.getFirst());
        assertThat(found()).isEqualTo(Map.of(late, Set.of("AT_NIGHT"), early, Set.of("AT_NIGHT")));
    }

    @Test
    void saturdays_sundays_and_the_days_off_that_are_said_are_days_off() throws SQLException {
        UUID saturday = opened(MARIA, noon().plusDays(3), people.getFirst());
        UUID sunday = opened(MARIA, noon().plusDays(4), people.getFirst());
        UUID holiday = opened(MARIA, noon().plusDays(5), people.getFirst());
        opened(MARIA, noon().plusDays(6), people.getFirst());
        Set<String> off = Set.of("ON_A_DAY_OFF");
        assertThat(found(DAY, DAY.plusDays(7), DAY.plusDays(5)))
                .isEqualTo(Map.of(saturday, off, sunday, off, holiday, off));
    }

    @Test
    void the_thirty_first_participant_of_a_day_is_chosen_and_nobody_is_counted_twice() throws SQLException {
        for (int person = 0; person < 30; person++) {
            opened(MARIA, noon().plusSeconds(person), people.get(person));
            opened(MARIA, noon().plusSeconds(100 + person), people.get(person));
        }
        assertThat(found()).isEmpty();
        UUID much = opened(MARIA, noon().plusSeconds(300), people.get(30));
        opened(MARIA, noon().plusSeconds(301), people.get(31));
        opened(COLLEAGUE, noon(), people.get(32));
        assertThat(found()).isEqualTo(Map.of(much, Set.of("MANY_PARTICIPANTS")));
    }

    @Test
    void more_than_three_times_what_is_usual_for_oneself_is_much() throws SQLException {
        // Two a day on two days of the thirty before, and many on one before that, which does not count.
        for (int day : new int[] {3, 30}) {
            opened(MARIA, noon().minusDays(day), people.get(0));
            opened(MARIA, noon().minusDays(day), people.get(1));
        }
        for (int person = 0; person < 20; person++) {
            opened(MARIA, noon().minusDays(31), people.get(person));
        }
        for (int person = 0; person < 6; person++) {
            opened(MARIA, noon().plusSeconds(person), people.get(person));
        }
        assertThat(found()).isEmpty();
        UUID seventh = opened(MARIA, noon().plusSeconds(9), people.get(6));
        assertThat(found()).isEqualTo(Map.of(seventh, Set.of("MANY_PARTICIPANTS")));
    }

    @Test
    void the_fifth_denial_within_an_hour_is_chosen() throws SQLException {
        for (int minute : new int[] {0, 10, 20, 30}) {
            entry("OpenCase", MARIA, noon().plusMinutes(minute), people.getFirst(), null, null, "NO_ASSIGNMENT");
        }
        entry("OpenCase", COLLEAGUE, noon().plusMinutes(40), people.getFirst(), null, null, "NO_ASSIGNMENT");
        // A minute more than an hour after the first.
        entry("OpenCase", MARIA, noon().plusMinutes(61), people.getFirst(), null, null, "NO_ASSIGNMENT");
        assertThat(found()).isEmpty();
        UUID fifth = entry("OpenCase", MARIA, noon().plusMinutes(62), people.getFirst(), null, null, "NO_ASSIGNMENT");
        assertThat(found()).isEqualTo(Map.of(fifth, Set.of("REPEATED_DENIALS")));
    }

    @Test
    void the_twentieth_search_of_a_day_after_which_nothing_is_opened_is_chosen() throws SQLException {
        for (int search = 0; search < 19; search++) {
            entry("SearchCases", MARIA, noon().plusMinutes(search), null, null, null, null);
        }
        entry("SearchCases", MARIA, noon().plusMinutes(60), null, null, null, null);
        opened(MARIA, noon().plusMinutes(64), people.getFirst());
        assertThat(found()).isEmpty();
        UUID twentieth = entry("SearchCases", MARIA, noon().plusMinutes(90), null, null, null, null);
        opened(MARIA, noon().plusMinutes(96), people.getFirst());
        assertThat(found()).isEqualTo(Map.of(twentieth, Set.of("SEARCHES_WITHOUT_OPENING")));
    }

    @Test
    @Tag("LOG-07")
    @Tag("CON-41")
    void every_access_to_somebody_whose_identity_is_protected_is_chosen() throws SQLException {
        UUID access = opened(MARIA, noon(), people.getFirst());
        opened(MARIA, noon(), people.get(1));
        assertThat(found()).isEmpty();
        run(
                "update bas.identity set protection = 'CONFIDENTIALITY_MARK' where owner_agency_id = ? and participant_id = ?",
                SOC,
                people.getFirst());
        assertThat(found()).isEqualTo(Map.of(access, Set.of("PROTECTED_IDENTITY")));
    }

    @Test
    @Tag("LOG-10")
    void the_same_surname_is_told_as_that() throws SQLException {
        UUID access = opened(MARIA, noon(), people.getFirst());
        opened(COLLEAGUE, noon(), people.getFirst());
        opened(MARIA, noon(), people.get(1));
        run("update bas.identity set family_name = 'Annat' where owner_agency_id = ?", SOC);
        run(
                "update bas.identity set family_name = 'von Fabel' where owner_agency_id = ? and participant_id = ?",
                SOC,
                people.getFirst());
        assertThat(found()).isEmpty();
        run(
                "update bas.identity set family_name = 'FABEL' where owner_agency_id = ? and participant_id = ?",
                SOC,
                people.getFirst());
        run("update bas.staff set display_name = 'Eva von Fabel' where id = ?", MARIA);
        assertThat(found()).isEqualTo(Map.of(access, Set.of("SAME_SURNAME")));
    }

    @Test
    @Tag("LOG-07")
    @Tag("CON-44")
    void every_emergency_access_is_chosen() throws SQLException {
        UUID access = entry("OpenCase", MARIA, noon(), people.getFirst(), "EMERGENCY", null, null);
        opened(MARIA, noon(), people.getFirst());
        assertThat(found()).isEqualTo(Map.of(access, Set.of("EMERGENCY")));
    }

    @Test
    @Tag("CON-30")
    void an_access_by_a_consent_that_was_withdrawn_before_is_chosen_and_one_before_that_is_not() throws SQLException {
        UUID consent = withdrawnAtNoon(null);
        UUID another = withdrawnAtNoon("PLAN");
        UUID after = entry("OpenCase", MARIA, noon(), people.getFirst(), "CONSENT", consent, null);
        entry("OpenCase", MARIA, noon().minusSeconds(1), people.getFirst(), "CONSENT", consent, null);
        // Of another kind of information than what was withdrawn.
        entry("OpenCase", MARIA, noon().plusSeconds(1), people.getFirst(), "CONSENT", another, null);
        assertThat(found()).isEqualTo(Map.of(after, Set.of("AFTER_WITHDRAWAL")));
    }

    /** One of the demo's consents, which ends a second time here: as a whole, or of one kind of information. */
    private UUID withdrawnAtNoon(@Nullable String category) throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into bas.consent_ending (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,"
                        + " consent_id, recipient_unit_id, kind, shared_category, ended_at, recorded_by, recorded_by_agency_id)"
                        + " select ?, c.collaboration_id, c.owner_agency_id, c.participant_id, 'CONSENT', c.retention_class, c.id,"
                        + " c.recipient_unit_id, 'WITHDRAWN', ?, ?, ?, ? from bas.consent c"
                        + " where not exists (select from bas.consent_ending x where x.consent_id = c.id)"
                        + " order by c.id limit 1",
                id,
                category,
                noon().atZone(SWEDEN).toOffsetDateTime(),
                MARIA,
                SOC);
        try (PreparedStatement sql = owner.prepareStatement("select consent_id from bas.consent_ending where id = ?")) {
            sql.setObject(1, id);
            try (ResultSet row = sql.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getObject(1, UUID.class);
            }
        }
    }

    @Test
    @Tag("IDA-07")
    void the_own_agencys_information_without_a_part_in_the_case_is_chosen() throws SQLException {
        UUID participant = people.getFirst();
        UUID without = entry("OpenCase", MARIA, noon(), participant, "OWN_AGENCY", null, null);
        run(
                "delete from bas.assignment where owner_agency_id = ? and participant_id = ? and staff_id = ?",
                SOC,
                participant,
                MARIA);
        assertThat(found()).isEqualTo(Map.of(without, Set.of("NOT_ASSIGNED")));
        run(
                "insert into bas.assignment (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,"
                        + " case_file_id, staff_id, part, valid_from, valid_until)"
                        + " select ?, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', f.retention_class,"
                        + " f.id, ?, 'COORDINATOR', ?, ? from bas.case_file f where f.owner_agency_id = ? and f.participant_id = ?",
                UUID.randomUUID(),
                MARIA,
                DAY,
                DAY,
                SOC,
                participant);
        assertThat(found()).isEmpty();
        UUID dayAfter = entry("OpenCase", MARIA, noon().plusDays(1), participant, "OWN_AGENCY", null, null);
        assertThat(found(DAY, DAY.plusDays(1))).isEqualTo(Map.of(dayAfter, Set.of("NOT_ASSIGNED")));
    }

    private void closed(UUID participant, LocalDate day) throws SQLException {
        step(participant, "'CLOSE', null::int", day);
    }

    /** One step more of a participation at SOC: a move and what it takes back, of which one is null. */
    private void step(UUID participant, String moveAndUndoes, @Nullable LocalDate day) throws SQLException {
        run(
                "insert into bas.enrolment_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, no,"
                        + " period, move, undoes, happened_on, made_by, made_at)"
                        + " select ?, f.collaboration_id, f.owner_agency_id, f.participant_id, 'PARTICIPATION', f.retention_class,"
                        + " last.no + 1, 1, " + moveAndUndoes + ", ?::date, ?, ? from bas.case_file f,"
                        + " lateral (select coalesce(max(s.no), 0) as no from bas.enrolment_step s"
                        + " where s.owner_agency_id = f.owner_agency_id and s.participant_id = f.participant_id) last"
                        + " where f.owner_agency_id = ? and f.participant_id = ?",
                UUID.randomUUID(),
                day,
                MARIA,
                noon().minusDays(100).atZone(SWEDEN).toOffsetDateTime(),
                SOC,
                participant);
    }

    @Test
    void a_case_that_was_closed_more_than_ninety_days_ago_and_is_still_is_chosen() throws SQLException {
        UUID access = opened(MARIA, noon(), people.get(0));
        opened(MARIA, noon(), people.get(1));
        UUID mistaken = people.get(2);
        opened(MARIA, noon(), mistaken);
        assertThat(found()).isEmpty();
        closed(people.get(0), DAY.minusDays(91));
        closed(people.get(1), DAY.minusDays(90));
        closed(mistaken, DAY.minusDays(91));
        step(mistaken, "null::text, last.no", null);
        assertThat(found()).isEqualTo(Map.of(access, Set.of("CLOSED_CASE")));
    }

    @Test
    @Tag("PRO-05")
    void whoever_had_the_case_before_is_chosen_from_the_day_after_the_change_until_they_have_it_again()
            throws SQLException {
        UUID participant = people.getFirst();
        changed(participant, MARIA, COLLEAGUE, DAY);
        opened(MARIA, noon(), participant);
        opened(COLLEAGUE, noon().plusDays(1), participant);
        UUID after = opened(MARIA, noon().plusDays(1), participant);
        changed(participant, COLLEAGUE, MARIA, DAY.plusDays(2));
        opened(MARIA, noon().plusDays(2), participant);
        assertThat(found(DAY, DAY.plusDays(2))).isEqualTo(Map.of(after, Set.of("AFTER_CASEWORKER_CHANGE")));
    }

    private void changed(UUID participant, UUID from, UUID to, LocalDate day) throws SQLException {
        run(
                "insert into bas.caseworker_change (id, collaboration_id, owner_agency_id, participant_id, category, retention_class,"
                        + " case_file_id, from_staff_id, to_staff_id, on_day, reason, note, meeting_on, made_by, made_at)"
                        + " select ?, f.collaboration_id, f.owner_agency_id, f.participant_id, 'KNOWN_AT_AGENCY', f.retention_class,"
                        + " f.id, ?, ?, ?, 'WORKLOAD', 'Byter till en kollega', ?, ?, ? from bas.case_file f"
                        + " where f.owner_agency_id = ? and f.participant_id = ?",
                UUID.randomUUID(),
                from,
                to,
                day,
                day,
                MARIA,
                noon().atZone(SWEDEN).toOffsetDateTime(),
                SOC,
                participant);
    }

    @Test
    void nobody_elses_staff_and_no_other_days_are_in_a_review() throws SQLException {
        opened(MARIA, DAY.minusDays(1).atTime(23, 59), people.getFirst());
        opened(MARIA, DAY.plusDays(1).atTime(0, 0), people.getFirst());
        UUID foreign = opened(MARIA, DAY.atTime(23, 0), people.getFirst());
        run("update bas.log_entry set acting_agency_id = 'a0000000-0000-4000-8000-000000000002' where id = ?", foreign);
        assertThat(found()).isEmpty();
    }
}
