package se.bas.application.review;

import static java.util.stream.Collectors.groupingBy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.review.IncidentDuty;
import se.bas.domain.review.ReviewId;
import se.bas.domain.review.ReviewProblem;
import se.bas.domain.review.ReviewRule;
import se.bas.domain.review.ReviewState;

/** The reviews of the acting agency, as the database keeps them; it checks again who writes. */
@Part
class ReviewRows {
    private static final String LINES = """
            select r.id, r.unit_id, r.first_day, r.last_day, s.display_name, r.begun_at, r.entries,
                   (select count(*) from log_review_item i where i.review_id = r.id),
                   (select count(*) from log_review_item i
                     where i.review_id = r.id
                       and coalesce((select x.kind from log_review_step x
                                      where x.review_id = i.review_id and x.entry_id = i.entry_id
                                      order by x.no desc limit 1), 'OPEN') not in ('JUSTIFIED', 'CLOSED')),
                   c.closed_at, r.seed, r.sampled, c.remark, cs.display_name
              from log_review r
              join staff s on s.id = r.begun_by
              left join log_review_closing c on c.review_id = r.id
              left join staff cs on cs.id = c.closed_by
            """;

    private final EntityManager database;
    private final Directory directory;
    private final UnderWay underWay;

    @Inject
    ReviewRows(EntityManager database, Directory directory, UnderWay underWay) {
        this.database = database;
        this.directory = directory;
        this.underWay = underWay;
    }

    /** All of the agency, the newest first, at most two hundred. */
    List<ReviewsView.Line> all() {
        Names names = directory.names(Set.of());
        List<?> found = database.createNativeQuery(LINES + " order by r.begun_at desc, r.id desc limit 200")
                .getResultList();
        return found.stream().map(Row::new).map(row -> line(row, names)).toList();
    }

    /** A review, without what is looked at. */
    record Head(
            ReviewsView.Line line,
            long seed,
            int sampled,
            @Nullable String remark,
            @Nullable String closedBy) {}

    Optional<Head> head(ReviewId id) {
        Names names = directory.names(Set.of());
        List<?> found = database.createNativeQuery(LINES + " where r.id = ?1")
                .setParameter(1, id.value())
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new Head(
                        line(row, names),
                        Long.parseLong(row.text(10)),
                        row.number(11),
                        row.textOrNull(12),
                        row.textOrNull(13)))
                .findFirst();
    }

    private static ReviewsView.Line line(Row row, Names names) {
        UUID unit = row.idOrNull(1);
        return new ReviewsView.Line(
                new ReviewId(row.id(0)),
                unit == null ? null : names.unit(new UnitId(unit)),
                row.day(2),
                row.day(3),
                row.text(4),
                row.instant(5),
                row.number(6),
                row.number(7),
                row.number(8),
                row.empty(9) ? null : row.instant(9));
    }

    /** What is looked at and why, without the entry itself. */
    record Item(
            int no,
            EntryId entry,
            boolean sampled,
            Set<ReviewRule> rules,
            boolean own,
            List<ReviewView.Step> steps,
            List<ReviewView.Noted> noted) {}

    List<Item> items(ReviewId review) {
        List<?> steps =
                database.createNativeQuery("""
                        select x.entry_id, x.kind, x.note, s.display_name, x.made_at
                          from log_review_step x join staff s on s.id = x.made_by
                         where x.review_id = ?1 order by x.no
                        """).setParameter(1, review.value()).getResultList();
        Map<UUID, List<Row>> byEntry = steps.stream().map(Row::new).collect(groupingBy(row -> row.id(0)));
        Map<UUID, List<Row>> noted = noted(review);
        List<?> found =
                database.createNativeQuery("""
                        select i.no, i.entry_id, i.sampled, i.rules, i.staff_id = acting('staff')
                          from log_review_item i where i.review_id = ?1 order by i.no
                        """).setParameter(1, review.value()).getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new Item(
                        row.number(0),
                        new EntryId(row.id(1)),
                        row.flag(2),
                        rules(row.text(3)),
                        row.flag(4),
                        byEntry.getOrDefault(row.id(1), List.of()).stream()
                                .map(ReviewRows::step)
                                .toList(),
                        noted.getOrDefault(row.id(1), List.of()).stream()
                                .map(ReviewRows::asNoted)
                                .toList()))
                .toList();
    }

    private Map<UUID, List<Row>> noted(ReviewId review) {
        List<?> found =
                database.createNativeQuery("""
                        select x.entry_id, x.duty, x.done, x.note, s.display_name, x.made_at
                          from log_incident_step x join staff s on s.id = x.made_by
                         where x.review_id = ?1 order by x.made_at
                        """).setParameter(1, review.value()).getResultList();
        return found.stream().map(Row::new).collect(groupingBy(row -> row.id(0)));
    }

    private static ReviewView.Noted asNoted(Row row) {
        return new ReviewView.Noted(
                IncidentDuty.valueOf(row.text(1)), row.flag(2), row.text(3), row.text(4), row.instant(5));
    }

    /** What the own agency has to think of when a breach is suspected, in the order of the enum. */
    List<IncidentDuty> duties() {
        List<?> found =
                database.createNativeQuery("select duty from incident_duties()").getResultList();
        return found.stream()
                .map(duty -> IncidentDuty.valueOf(duty.toString()))
                .sorted()
                .toList();
    }

    Optional<ReviewProblem> note(ReviewId review, EntryId entry, IncidentDuty duty, boolean done, String note) {
        return problem(database.createNativeQuery("select note_incident_step(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, mandate())
                .setParameter(2, UuidCreator.getTimeOrderedEpoch())
                .setParameter(3, review.value())
                .setParameter(4, entry.value())
                .setParameter(5, duty.name())
                .setParameter(6, done)
                .setParameter(7, note)
                .getSingleResult());
    }

    private static Set<ReviewRule> rules(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(ReviewRule::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewRule.class)));
    }

    private static ReviewView.Step step(Row row) {
        return new ReviewView.Step(ReviewState.valueOf(row.text(1)), row.text(2), row.text(3), row.instant(4));
    }

    Optional<ReviewProblem> begin(
            ReviewId id, @Nullable UnitId unit, LocalDate from, LocalDate until, long seed, List<LocalDate> daysOff) {
        String days = daysOff.stream().map(LocalDate::toString).collect(Collectors.joining(","));
        return problem(database.createNativeQuery(
                        "select begin_log_review(?1, ?2, cast(nullif(cast(?3 as text), '') as uuid), cast(?4 as date),"
                                + " cast(?5 as date), ?6, cast(string_to_array(?7, ',') as date[]))")
                .setParameter(1, mandate())
                .setParameter(2, id.value())
                .setParameter(3, unit == null ? "" : unit.value().toString())
                .setParameter(4, from.toString())
                .setParameter(5, until.toString())
                .setParameter(6, seed)
                .setParameter(7, days)
                .getSingleResult());
    }

    Optional<ReviewProblem> judge(ReviewId review, EntryId entry, ReviewState state, String note, int seen) {
        return problem(database.createNativeQuery("select judge_log_review_item(?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, mandate())
                .setParameter(2, UuidCreator.getTimeOrderedEpoch())
                .setParameter(3, review.value())
                .setParameter(4, entry.value())
                .setParameter(5, state.name())
                .setParameter(6, note)
                .setParameter(7, seen)
                .getSingleResult());
    }

    Optional<ReviewProblem> close(ReviewId review, String remark) {
        return problem(database.createNativeQuery("select close_log_review(?1, ?2, ?3)")
                .setParameter(1, mandate())
                .setParameter(2, review.value())
                .setParameter(3, remark)
                .getSingleResult());
    }

    /** What the acting member of staff is asked, what is not answered first. */
    List<LogQuestions.Question> mine() {
        List<?> found = database.createNativeQuery(
                        "select review_id, entry_id, at, use_case, case_number, question, asked_at, no, answer,"
                                + " answered_at from my_log_questions()")
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new LogQuestions.Question(
                        new ReviewId(row.id(0)),
                        new EntryId(row.id(1)),
                        row.instant(2),
                        row.text(3),
                        row.textOrNull(4),
                        row.text(5),
                        row.instant(6),
                        row.number(7),
                        row.textOrNull(8),
                        row.empty(9) ? null : row.instant(9)))
                .toList();
    }

    Optional<ReviewProblem> explain(ReviewId review, EntryId entry, String answer, int seen) {
        return problem(database.createNativeQuery("select explain_access(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, UuidCreator.getTimeOrderedEpoch())
                .setParameter(2, review.value())
                .setParameter(3, entry.value())
                .setParameter(4, answer)
                .setParameter(5, seen)
                .getSingleResult());
    }

    private UUID mandate() {
        MandateId mandate = underWay.acting().mandate().id();
        return mandate.value();
    }

    private static Optional<ReviewProblem> problem(@Nullable Object code) {
        Optional<ReviewProblem> problem =
                Optional.ofNullable(code).map(Object::toString).map(ReviewProblem::valueOf);
        if (problem.equals(Optional.of(ReviewProblem.NOT_YOURS))) {
            throw new NotAuthorised();
        }
        return problem;
    }
}
