package se.bas.application.audit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry;
import se.bas.domain.audit.LogId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.review.ReviewId;

/**
 * Reads the log of the reader's collaboration, and the installation's, as row-level security lets the reader's agency see
 * them.
 */
@Part
public class LogReading {
    private static final String SELECTED = """
              from (
                select e.id, e.at, e.acting_agency_id, e.acting_unit_id, e.use_case, e.outcome,
                       coalesce((select c.case_number from case_file c where c.id = e.case_file_id),
                                (select case_number_of(a.participant_id) from log_access a
                                  where a.entry_id = e.id and a.owner_agency_id = acting('agency') limit 1)) as case_number,
                       coalesce((select s.display_name from staff s where cast(s.id as text) = e.account),
                                (select s.display_name from staff s where s.identity_provider || '/' || s.subject = e.account),
                                e.account) as who
                  from log_entry e
                 where e.log_id in (acting('collaboration'), cast('%s' as uuid))
                   and (?1 = '' or swedish_day(e.at) >= cast(nullif(cast(?1 as text), '') as date))
                   and (?2 = '' or swedish_day(e.at) <= cast(nullif(cast(?2 as text), '') as date))
                   and (?3 <> 'BY_OTHERS' or e.acting_agency_id is distinct from acting('agency'))
                   and (?3 <> 'DENIED' or exists (select from log_access a where a.entry_id = e.id and a.denial is not null))
              ) as entry
             where (?4 = '' or lower(case_number) = lower(?4))
            """.formatted(LogId.INSTALLATION.value());

    private static final String LINES =
            "select id, at, who, acting_agency_id, acting_unit_id, use_case, outcome, case_number";

    private static final String ORDER = " order by at desc, id desc";

    /** The grounds that rest on something a reader can be told the number of. */
    private static final Set<String> REFERENCED = Stream.concat(
                    Stream.of("CONSENT", "COVER"),
                    Arrays.stream(BasisKind.values()).map(BasisKind::name))
            .collect(Collectors.toUnmodifiableSet());

    private static final LogFilter EVERYTHING = new LogFilter(null, null, null, LogFilter.Show.ALL);

    private final EntityManager database;
    private final Directory directory;

    @Inject
    LogReading(EntityManager database, Directory directory) {
        this.database = database;
        this.directory = directory;
    }

    LogPage page(LogFilter filter, int offset, int limit) {
        return page(filter, selected(LINES + SELECTED + ORDER, filter).setFirstResult(offset), limit);
    }

    /** Those that are older than one that was read before, however many have come since. */
    LogPage pageAfter(LogFilter filter, LogPlace place, int limit) {
        String sql = LINES + SELECTED + " and (at, id) < (cast(?5 as timestamptz), ?6)" + ORDER;
        Query query = selected(sql, filter)
                .setParameter(5, place.at().toString())
                .setParameter(6, place.entry().value());
        return page(filter, query, limit);
    }

    private LogPage page(LogFilter filter, Query query, int limit) {
        int total = new Row(selected("select count(*)" + SELECTED, filter).getSingleResult()).number(0);
        return limit == 0 ? new LogPage(List.of(), total) : new LogPage(lines(query.setMaxResults(limit)), total);
    }

    /** Entries of a review, oldest first; those that the reader's agency may not see are left out. */
    public List<LogPage.Line> ofReview(ReviewId review) {
        return lines(selected(
                        LINES + SELECTED
                                + " and id in (select i.entry_id from log_review_item i where i.review_id = ?5)"
                                + " order by at, id",
                        EVERYTHING)
                .setParameter(5, review.value()));
    }

    private List<LogPage.Line> lines(Query query) {
        List<?> found = query.getResultList();
        List<Row> rows = found.stream().map(Row::new).toList();
        Map<UUID, List<Row>> accesses = accesses(rows);
        Names names = directory.names(Set.of());
        return rows.stream()
                .map(row -> line(row, accesses.getOrDefault(row.id(0), List.of()), names))
                .toList();
    }

    private Query selected(String sql, LogFilter filter) {
        return database.createNativeQuery(sql)
                .setParameter(1, filter.from() == null ? "" : filter.from().toString())
                .setParameter(2, filter.until() == null ? "" : filter.until().toString())
                .setParameter(3, filter.show().name())
                .setParameter(
                        4,
                        filter.caseNumber() == null ? "" : filter.caseNumber().strip());
    }

    private Map<UUID, List<Row>> accesses(List<Row> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        String ids = entries.stream().map(row -> row.id(0).toString()).collect(Collectors.joining(","));
        List<?> rows = database.createNativeQuery(
                        "select entry_id, owner_agency_id, categories, purpose, ground, ground_id, denial from log_access"
                                + " where entry_id = any (cast(string_to_array(?1, ',') as uuid[])) order by entry_id, line_no")
                .setParameter(1, ids)
                .getResultList();
        return rows.stream().map(Row::new).collect(groupingBy(row -> row.id(0)));
    }

    private static LogPage.Line line(Row entry, List<Row> accesses, Names names) {
        UUID agency = entry.idOrNull(3);
        UUID unit = entry.idOrNull(4);
        return new LogPage.Line(
                new EntryId(entry.id(0)),
                entry.instant(1),
                entry.text(2),
                agency == null ? null : names.agency(new AgencyId(agency)),
                agency == null ? null : names.code(new AgencyId(agency)),
                unit == null ? null : names.unit(new UnitId(unit)),
                entry.text(5),
                Entry.Outcome.valueOf(entry.text(6)),
                entry.textOrNull(7),
                accesses.stream().map(access -> access(access, names)).toList());
    }

    private static LogPage.Access access(Row access, Names names) {
        AgencyId owner = new AgencyId(access.id(1));
        String ground = access.textOrNull(4);
        String denial = access.textOrNull(6);
        return new LogPage.Access(
                names.agency(owner),
                names.code(owner),
                Arrays.stream(access.text(2).split(","))
                        .map(Category::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Category.class))),
                Purpose.valueOf(access.text(3)),
                ground,
                ground != null && REFERENCED.contains(ground) ? access.idOrNull(5) : null,
                denial == null ? null : DenialCode.valueOf(denial));
    }
}
