package se.bas.application.calendar.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bas.application.Part;
import se.bas.application.calendar.MyMeetings;
import se.bas.application.persistence.Row;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.CaseAccess;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;
import se.bas.domain.outbox.MessageTemplate;

/** Finds them over the asker's own agency's files alone: one statement. */
@Part
class SqlMyMeetings implements MyMeetings {
    private static final String COMING = """
            with meeting as (
              select k.participant_id, k.category, k.id, k.held_at as at from contact k
               where k.collaboration_id = acting('collaboration') and k.owner_agency_id = acting('agency')
                 and k.held_by = acting('staff') and k.attendance = 'PLANNED'
                 and coalesce((select s.attendance from contact_step s
                   where s.collaboration_id = k.collaboration_id and s.contact_id = k.id
                   order by s.no desc limit 1), 'PLANNED') = 'PLANNED'
              union all
              select m.participant_id, m.category, m.id, m.worthless_from from message m
               where m.collaboration_id = acting('collaboration') and m.owner_agency_id = acting('agency')
                 and m.created_by = acting('staff') and m.template = any (string_to_array(?2, ','))
                 and not exists (select from message_step s
                   where s.collaboration_id = m.collaboration_id and s.message_id = m.id
                     and s.kind in ('STOPPED', 'GIVEN_UP'))
                 -- What reminds of an appointment that is booked is not a second one.
                 and not exists (select from contact r
                   where r.collaboration_id = m.collaboration_id and r.reminder_id = m.id))
            select meeting.id, meeting.category, meeting.at, c.id, c.participant_id, mine.id, covered.id, covered.valid_until
              from meeting
              join case_file c on c.participant_id = meeting.participant_id
               and c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
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
             where (mine.id is not null or covered.id is not null)
               and meeting.at > acting_instant() and swedish_day(meeting.at) <= ?1
             order by meeting.at, meeting.id
            """;

    private static final String MEETINGS = Arrays.stream(MessageTemplate.values())
            .filter(MessageTemplate::meeting)
            .map(Enum::name)
            .collect(Collectors.joining(","));

    private final EntityManager database;

    @Inject
    SqlMyMeetings(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Found> comingBy(LocalDate last, Acting acting) {
        List<?> rows = database.createNativeQuery(COMING)
                .setParameter(1, last)
                .setParameter(2, MEETINGS)
                .getResultList();
        return rows.stream().map(row -> found(new Row(row), acting)).toList();
    }

    private static Found found(Row row, Acting acting) {
        OwnFile file = new OwnFile(
                new CaseFileId(row.id(3)),
                new ParticipantId(row.id(4)),
                access(row),
                List.of(new AgencyFacts(acting.mandate().agency(), true)),
                List.of(),
                List.of(),
                acting.at());
        return new Found(file, row.id(0), Category.valueOf(row.text(1)), row.instant(2));
    }

    private static CaseAccess access(Row row) {
        UUID assignment = row.idOrNull(5);
        return assignment == null
                ? new CaseAccess.Covering(new CoverId(row.id(6)), row.day(7))
                : new CaseAccess.Assigned(new AssignmentId(assignment));
    }
}
