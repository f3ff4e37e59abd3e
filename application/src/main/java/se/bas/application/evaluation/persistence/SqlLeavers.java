package se.bas.application.evaluation.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.evaluation.Leavers;
import se.bas.application.persistence.Row;
import se.bas.domain.evaluation.Leaver;
import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.FollowUpMonths;
import se.bas.domain.participation.FollowUpOutcome;

/** Asks the steps of participation: what was said last of each follow-up, and not taken back. */
@Part
class SqlLeavers implements Leavers {
    private static final String OUTCOME = "(select s.outcome from enrolment_step s"
            + " where s.collaboration_id = (select acting('collaboration'))"
            + " and s.owner_agency_id = (select acting('agency'))"
            + " and s.participant_id = p.participant_id and s.period = p.period"
            + " and s.move = 'FOLLOW_UP' and s.months = %d and s.happened_on <= ?2"
            + " and not exists (select from enrolment_step b where b.collaboration_id = s.collaboration_id"
            + " and b.owner_agency_id = s.owner_agency_id and b.participant_id = s.participant_id and b.undoes = s.no)"
            + " order by s.no desc limit 1)";

    private final EntityManager database;

    @Inject
    SqlLeavers(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Leaver> leftBy(LocalDate from, LocalDate until) {
        String outcomes = FollowUpMonths.ALL.stream().map(OUTCOME::formatted).collect(Collectors.joining(", "));
        String reasons = Stream.of(ExitReason.values())
                .filter(ExitReason::followedUp)
                .map(reason -> "'" + reason + "'")
                .collect(Collectors.joining(", "));
        List<?> rows = database.createNativeQuery("select p.exited_on, " + outcomes
                        + " from enrolment_passages() p"
                        + " where p.talk_on between ?1 and ?2 and p.exited_on <= ?2 and p.exit_reason in (" + reasons
                        + ")")
                .setParameter(1, from)
                .setParameter(2, until)
                .getResultList();
        return rows.stream().map(row -> leaver(new Row(row))).toList();
    }

    private static Leaver leaver(Row row) {
        Map<Integer, FollowUpOutcome> outcomes = new HashMap<>();
        for (int at = 0; at < FollowUpMonths.ALL.size(); at++) {
            String outcome = row.textOrNull(at + 1);
            if (outcome != null) {
                outcomes.put(FollowUpMonths.ALL.get(at), FollowUpOutcome.valueOf(outcome));
            }
        }
        return new Leaver(row.day(0), outcomes);
    }
}
