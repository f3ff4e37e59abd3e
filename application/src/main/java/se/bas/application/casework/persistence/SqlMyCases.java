package se.bas.application.casework.persistence;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.application.casework.MyCases;
import se.bas.application.persistence.Row;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.Quiet;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.CaseAccess;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;

/** Decides, filters, sorts and counts in the database, over the asker's own agency's files alone. */
@Part
class SqlMyCases implements MyCases {
    private static final String MINE = """
              from case_file c
              join identity i on i.collaboration_id = c.collaboration_id and i.owner_agency_id = c.owner_agency_id
                              and i.participant_id = c.participant_id
              left join lateral (
                select a.id from assignment a
                 where a.collaboration_id = c.collaboration_id and a.case_file_id = c.id and a.staff_id = acting('staff')
                   and swedish_day(acting_instant()) >= a.valid_from
                   and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until)
                 order by a.valid_from, a.id limit 1) mine on true
              left join lateral (
                select v.id, v.valid_until from cover v
                 where v.collaboration_id = c.collaboration_id and v.case_file_id = c.id and v.staff_id = acting('staff')
                   and v.unit_id = acting('unit') and c.unit_id = acting('unit')
                   and swedish_day(acting_instant()) between v.valid_from and v.valid_until
                   and not exists (select from cover_ending e
                     where e.collaboration_id = v.collaboration_id and e.cover_id = v.id and e.ended_at <= acting_instant())
                 order by v.valid_until desc, v.id limit 1) covered on true
             where c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
               and (mine.id is not null or covered.id is not null or (acting_purpose() = 'MANAGEMENT' and c.unit_id = acting('unit')))
               and (?1 = '' or starts_with(lower(c.case_number), ?1) or i.personal_number = ?2 or lower(i.local_number) = ?1
                    or (i.protection = 'NONE'
                        and (starts_with(lower(i.given_name || ' ' || i.family_name), ?1)
                             or starts_with(lower(i.family_name || ' ' || i.given_name), ?1))))
            """;

    /** For whoever works with the case; to know that it is the unit's takes no dates. */
    private static final String LAST_EVENT = """
            case when mine.id is not null or covered.id is not null then (select max(day) from (
               select max(n.about_day) from note n
                where n.collaboration_id = c.collaboration_id and n.participant_id = c.participant_id and n.owner_agency_id = c.owner_agency_id
               union all
               select max(swedish_day(k.held_at)) from contact k
                where k.collaboration_id = c.collaboration_id and k.participant_id = c.participant_id
                  and k.owner_agency_id = c.owner_agency_id and k.held_at <= acting_instant()
               union all
               select max(coalesce(t.ended_on, t.started_on)) from treatment_episode t
                where t.collaboration_id = c.collaboration_id and t.participant_id = c.participant_id and t.owner_agency_id = c.owner_agency_id
             ) as event (day)) end
            """;

    /** What came of a contact, as was said last. */
    private static final String CAME_OF_IT = """
            coalesce((select s.attendance from contact_step s
              where s.collaboration_id = k.collaboration_id and s.contact_id = k.id order by s.no desc limit 1), k.attendance)""";

    private static final String OF_THE_CASE = " where k.collaboration_id = c.collaboration_id"
            + " and k.participant_id = c.participant_id and k.owner_agency_id = c.owner_agency_id ";

    /** When there was contact last. */
    private static final String LAST_CONTACT = "(select max(k.held_at) from contact k" + OF_THE_CASE
            + " and k.held_at <= acting_instant() and " + CAME_OF_IT + " in ('CAME', 'LATE'))";

    /** When one last tried without reaching them: a call that was not answered, a message. */
    private static final String LAST_TRIED = "greatest((select max(k.held_at) from contact k" + OF_THE_CASE
            + " and k.held_at <= acting_instant() and k.attendance = 'UNANSWERED'),"
            + " (select max(k.created_at) from message k" + OF_THE_CASE
            + """
             and coalesce((select s.kind from message_step s
               where s.collaboration_id = k.collaboration_id and s.message_id = k.id order by s.no desc limit 1), '') = 'SENT'))""";

    private static final String PLANNED = "exists (select from contact k" + OF_THE_CASE
            + " and k.attendance = 'PLANNED' and " + CAME_OF_IT + " = 'PLANNED' and k.held_at ";

    /** Whether a step of a ladder is due: a task that is not settled. */
    private static final String STEP_DUE = "exists (select from task k" + OF_THE_CASE + """
             and k.source_kind = 'LADDER' and k.kind <> 'ALERTED' and k.due_on <= swedish_day(acting_instant())
             and coalesce((select s.kind from task_step s
               where s.collaboration_id = k.collaboration_id and s.task_id = k.id order by s.no desc limit 1), '')
               not in ('DONE', 'SKIPPED'))""";

    /** All that decides for how long there has been no contact, and whose turn it is. */
    private static final String QUIET = ", c.opened_on, " + LAST_CONTACT + " as last_contact, " + LAST_TRIED + ", "
            + PLANNED + "> acting_instant()), " + PLANNED + "<= acting_instant()), " + STEP_DUE;

    /** By number of hits too, nobody learns of treatment or consents from managing the unit alone. */
    private static final String WORKED_WITH = "(mine.id is not null or covered.id is not null)";

    /** A consent by which something of my agency's crosses today (CON-24). */
    private static final String CONSENT_IN_FORCE = """
            exists (
              select from consent k
                join consent_scope s on s.collaboration_id = k.collaboration_id and s.consent_id = k.id
               where k.collaboration_id = c.collaboration_id and k.participant_id = c.participant_id
                 and k.owner_agency_id = c.owner_agency_id
                 and swedish_day(acting_instant()) between k.valid_from and k.valid_until
                 and not exists (
                   select from consent_ending e
                    where e.collaboration_id = k.collaboration_id and e.consent_id = k.id
                      and (e.shared_category is null or e.shared_category = s.shared_category)
                      and e.ended_at <= acting_instant()))
            """;

    /** Nothing that a caseworker lists lies outside it; the database begins with these few files instead of with all. */
    private static final String EVER_MINE = """
               and c.id = any (array(
                 select o.case_file_id from assignment o
                  where o.collaboration_id = acting('collaboration') and o.staff_id = acting('staff')
                 union all
                 select v.case_file_id from cover v
                  where v.collaboration_id = acting('collaboration') and v.staff_id = acting('staff')))
            """;

    /** Asked once for a statement instead of once for a row: of 100 000 files that is seconds (docs/measuring.md). */
    private static final Pattern OF_THE_TRANSACTION =
            Pattern.compile("swedish_day\\(acting_instant\\(\\)\\)|acting(_instant|_purpose)?\\([^)]*\\)");

    private final EntityManager database;

    @Inject
    SqlMyCases(EntityManager database) {
        this.database = database;
    }

    @Override
    public int count(CaseFilter filter, Acting acting) {
        if (wholeUnit(filter, acting)) {
            return new Row(filtered(
                                    "select cases_of_unit() + count(*)" + MINE + EVER_MINE
                                            + " and c.unit_id <> acting('unit')",
                                    filter,
                                    acting)
                            .getSingleResult())
                    .number(0);
        }
        return new Row(filtered("select count(*)" + mine(acting) + narrowed(filter), filter, acting)
                        .getSingleResult())
                .number(0);
    }

    @Override
    public List<Found> page(CaseFilter filter, int offset, int limit, Acting acting) {
        String sql = "select c.id, c.participant_id, mine.id, c.unit_id = acting('unit'), " + LAST_EVENT
                + " as last_event, covered.id, covered.valid_until"
                + (filter.asksForContact() ? QUIET : "")
                + mine(acting)
                + narrowed(filter)
                + order(filter.sort());
        List<?> rows = filtered(sql, filter, acting)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> found(new Row(row), acting, filter.asksForContact()))
                .toList();
    }

    /** All that the unit has, and what else the manager works with: counted without going through it. */
    private static boolean wholeUnit(CaseFilter filter, Acting acting) {
        return acting.purpose() == Purpose.MANAGEMENT
                && filter.text().isBlank()
                && filter.only().isEmpty()
                && !filter.asksForContact();
    }

    private static String mine(Acting acting) {
        return acting.purpose() == Purpose.MANAGEMENT ? MINE : MINE + EVER_MINE;
    }

    private static String narrowed(CaseFilter filter) {
        String byContact = filter.asksForContact() ? " and " + WORKED_WITH : "";
        return filter.only().stream()
                .sorted()
                .map(only -> " and " + condition(only))
                .collect(joining("", byContact, ""));
    }

    private static String condition(Only only) {
        return switch (only) {
            case I_AM_MAIN -> part("a.part = 'MAIN' and a.staff_id = acting('staff')");
            case I_COORDINATE -> part("a.part = 'COORDINATOR' and a.staff_id = acting('staff')");
            case WITHOUT_MAIN -> "not " + part("a.part = 'MAIN'");
            case QUIET_14_DAYS -> quiet(14);
            case QUIET_30_DAYS -> quiet(30);
            case TREATMENT_ENDED_30_DAYS -> WORKED_WITH + " and " + treatmentEnded(30);
            case TREATMENT_ENDED_90_DAYS -> WORKED_WITH + " and " + treatmentEnded(90);
            case CONSENT_IN_FORCE -> WORKED_WITH + " and " + CONSENT_IN_FORCE;
            case NO_CONSENT_IN_FORCE -> WORKED_WITH + " and not " + CONSENT_IN_FORCE;
            case NO_CONTACT_7_DAYS -> withoutContact(7);
            case NO_CONTACT_14_DAYS -> withoutContact(14);
            case NO_CONTACT_30_DAYS -> withoutContact(30);
        };
    }

    private static String part(String which) {
        return "exists (select from assignment a where a.collaboration_id = c.collaboration_id and a.case_file_id = c.id and "
                + which
                + " and swedish_day(acting_instant()) >= a.valid_from"
                + " and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until))";
    }

    private static String quiet(int days) {
        return "coalesce(" + LAST_EVENT + ", c.opened_on) < swedish_day(acting_instant()) - " + days;
    }

    private static String withoutContact(int days) {
        return WORKED_WITH + " and coalesce(swedish_day(" + LAST_CONTACT
                + "), c.opened_on) <= swedish_day(acting_instant()) - " + days;
    }

    private static String treatmentEnded(int days) {
        return "exists (select from treatment_episode t where t.collaboration_id = c.collaboration_id"
                + " and t.participant_id = c.participant_id and t.owner_agency_id = c.owner_agency_id"
                + " and t.ended_on between swedish_day(acting_instant()) - " + days
                + " and swedish_day(acting_instant()))";
    }

    private Query filtered(String sql, CaseFilter filter, Acting acting) {
        return database.createNativeQuery(OF_THE_TRANSACTION.matcher(sql).replaceAll("(select $0)"))
                .setParameter(1, filter.text().strip().toLowerCase(Locale.ROOT))
                .setParameter(2, number(filter.text(), acting.at()));
    }

    /** The twelve digits when a whole number was typed, else what no number is. */
    private static String number(String typed, Instant at) {
        return PersonalNumber.read(typed, ConsentPeriod.day(at)) instanceof PersonalNumber.Reading.Valid(var number)
                ? number.digits()
                : "-";
    }

    private static String order(CaseFilter.Sort sort) {
        return switch (sort) {
            case NAME ->
                " order by i.protection <> 'NONE', lower(i.family_name) collate \"sv-x-icu\", lower(i.given_name) collate \"sv-x-icu\", c.id";
            case CASE_NUMBER -> " order by c.case_number, c.id";
            case OPENED -> " order by c.opened_on desc, c.id";
            case LAST_EVENT -> " order by last_event desc nulls last, c.id";
            case LONGEST_QUIET -> " order by last_event nulls first, c.id";
            case LONGEST_WITHOUT_CONTACT -> " order by coalesce(swedish_day(" + LAST_CONTACT + "), c.opened_on), c.id";
        };
    }

    private static Found found(Row row, Acting acting, boolean quiet) {
        UUID assignment = row.idOrNull(2);
        OwnFile file = new OwnFile(
                new CaseFileId(row.id(0)),
                new ParticipantId(row.id(1)),
                access(assignment, row),
                List.of(new AgencyFacts(acting.mandate().agency(), true)),
                List.of(),
                List.of(),
                acting.at());
        return new Found(file, row.dayOrNull(4), quiet ? quiet(row, acting.at()) : null);
    }

    private static Quiet quiet(Row row, Instant now) {
        return Quiet.of(
                new Quiet.Facts(
                        row.day(7),
                        row.empty(8) ? null : row.instant(8),
                        row.empty(9) ? null : row.instant(9),
                        row.flag(10),
                        row.flag(11),
                        row.flag(12)),
                now);
    }

    private static CaseAccess access(@Nullable UUID assignment, Row row) {
        if (assignment != null) {
            return new CaseAccess.Assigned(new AssignmentId(assignment));
        }
        UUID cover = row.idOrNull(5);
        if (cover != null) {
            return new CaseAccess.Covering(new CoverId(cover), row.day(6));
        }
        return row.flag(3) ? new CaseAccess.InOwnUnit() : new CaseAccess.None();
    }
}
