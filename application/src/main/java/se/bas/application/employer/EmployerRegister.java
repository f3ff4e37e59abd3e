package se.bas.application.employer;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Role;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.employer.Adaptation;
import se.bas.domain.employer.ContactDraft;
import se.bas.domain.employer.ContactWay;
import se.bas.domain.employer.EmployerDraft;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.OrganisationNumber;
import se.bas.domain.employer.PersonDraft;
import se.bas.domain.employer.PlaceDraft;
import se.bas.domain.employer.WorkKind;

/** The acting agency's own employers. Row-level security shows no others. */
@Part
public class EmployerRegister {
    private static final Set<Role> READERS = EnumSet.of(Role.CASEWORKER, Role.MANAGER);

    private final EntityManager database;
    private final UnderWay underWay;

    @Inject
    EmployerRegister(EntityManager database, UnderWay underWay) {
        this.database = database;
        this.underWay = underWay;
    }

    /** Whether the acting agency arranges placements in this collaboration. */
    public boolean kept() {
        return new Row(database.createNativeQuery("select arranges_placements()")
                        .getSingleResult())
                .flag(0);
    }

    /**
     * Goes on for caseworkers and managers of an agency that keeps one.
     *
     * @throws NotAuthorised for everybody else
     */
    void open() {
        if (!READERS.contains(underWay.acting().mandate().role()) || !kept()) {
            throw new NotAuthorised();
        }
    }

    private LocalDate today() {
        return ConsentPeriod.day(underWay.begun().at());
    }

    private static final String LISTED = """
            from employer e
            left join lateral (
              select coalesce(sum(p.places), 0) as places, coalesce(string_agg(distinct p.kind, ' '), '') as kinds
                from employer_place p
               where p.collaboration_id = e.collaboration_id and p.employer_id = e.id and p.withdrawn_at is null
                 and p.offered_from <= cast(?1 as date)
                 and (p.offered_until is null or p.offered_until >= cast(?1 as date))) o on true
            left join lateral (
              select max(c.on_day) as last from employer_contact c
               where c.collaboration_id = e.collaboration_id and c.employer_id = e.id) l on true
            where (?2 = '' or lower(e.name) like ?3 escape '!' or lower(e.city) like ?3 escape '!'
                   or e.organisation_number like ?4 escape '!')
              and case ?5 when 'ACTIVE' then e.active
                          when 'WITH_PLACES' then e.active and o.places > 0
                          when 'LONG_SILENT' then e.active
                            and (l.last is null or l.last < cast(?1 as date) - interval '3 months')
                          when 'PUT_ASIDE' then not e.active
                          else true end
              and (?6 = '' or (e.active and ' ' || o.kinds || ' ' like '% ' || ?6 || ' %'))
            """;

    /** As many as a list shows, in the order of their names. */
    List<EmployerLine> lines(EmployerFilter filter) {
        List<?> rows = ask(
                "select e.id, e.name, e.organisation_number, e.city, e.active, o.places, o.kinds, l.last " + LISTED
                        + " order by lower(e.name), e.id limit " + EmployerList.AT_MOST,
                filter);
        return rows.stream()
                .map(Row::new)
                .map(row -> new EmployerLine(
                        new EmployerId(row.id(0)),
                        row.text(1),
                        new OrganisationNumber(row.text(2)),
                        row.text(3),
                        row.flag(4),
                        row.number(5),
                        kinds(row.text(6)),
                        row.dayOrNull(7)))
                .toList();
    }

    int count(EmployerFilter filter) {
        return new Row(ask("select count(*) " + LISTED, filter).getFirst()).number(0);
    }

    private List<?> ask(String sql, EmployerFilter filter) {
        String text = filter.text().toLowerCase(java.util.Locale.ROOT);
        String escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        WorkKind kind = filter.kind();
        return database.createNativeQuery(sql)
                .setParameter(1, today().toString())
                .setParameter(2, text)
                .setParameter(3, "%" + escaped + "%")
                .setParameter(4, escaped.replaceAll("[-\\s]", "") + "%")
                .setParameter(5, filter.only().name())
                .setParameter(6, kind == null ? "" : kind.name())
                .getResultList();
    }

    private static Set<WorkKind> kinds(String names) {
        return known(WorkKind.class, names);
    }

    /** A constant that another release knows is not shown in this one. */
    private static <E extends Enum<E>> Set<E> known(Class<E> type, String names) {
        List<String> all = Arrays.asList(names.split(" "));
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> all.contains(one.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /**
     * What the register has of an employer itself.
     *
     * @param version grows with every change
     */
    public record Employer(
            EmployerId id,
            OrganisationNumber number,
            EmployerDraft said,
            int version,
            UUID changedBy,
            java.time.Instant changedAt) {}

    /** One; empty when it is not in the acting agency's register. */
    public Optional<Employer> one(EmployerId id) {
        List<?> rows =
                database.createNativeQuery("""
                        select e.id, e.organisation_number, e.name, e.street, e.postcode, e.city, e.active, e.version,
                               e.changed_by, e.changed_at
                          from employer e where e.id = ?1
                        """).setParameter(1, id.value()).getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> {
                    OrganisationNumber number = new OrganisationNumber(row.text(1));
                    EmployerDraft said = new EmployerDraft(
                            row.text(2), number.written(), row.text(3), row.text(4), row.text(5), row.flag(6));
                    return new Employer(
                            new EmployerId(row.id(0)), number, said, row.number(7), row.id(8), row.instant(9));
                })
                .findFirst();
    }

    /** One, with nobody else changing it until this use case is over. */
    Optional<Employer> alone(EmployerId id) {
        database.createNativeQuery("select true from pg_advisory_xact_lock(hashtextextended('employer ' || ?1, 0))")
                .setParameter(1, id.toString())
                .getSingleResult();
        return one(id);
    }

    boolean has(OrganisationNumber number) {
        return new Row(database.createNativeQuery(
                                "select exists (select from employer e where e.organisation_number = ?1)")
                        .setParameter(1, number.digits())
                        .getSingleResult())
                .flag(0);
    }

    List<EmployerView.Person> people(EmployerId id) {
        List<?> rows =
                database.createNativeQuery("""
                        select p.id, p.name, p.title, p.phone, p.email from employer_person p
                         where p.employer_id = ?1 and p.removed_at is null order by p.name, p.id
                        """).setParameter(1, id.value()).getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new EmployerView.Person(
                        row.id(0), new PersonDraft(row.text(1), row.text(2), row.text(3), row.text(4))))
                .toList();
    }

    List<EmployerView.Place> places(EmployerId id) {
        List<?> rows =
                database.createNativeQuery("""
                        select p.id, p.kind, p.what, p.hours_least, p.hours_most, p.adaptations, p.places, p.offered_from,
                               p.offered_until, p.employer_id
                          from employer_place p
                         where p.employer_id = ?1 and p.withdrawn_at is null order by p.offered_from, p.id
                        """).setParameter(1, id.value()).getResultList();
        return rows.stream().map(Row::new).map(EmployerRegister::place).toList();
    }

    private static EmployerView.Place place(Row row) {
        return new EmployerView.Place(
                row.id(0),
                new PlaceDraft(
                        kinds(row.text(1)).stream().findFirst().orElse(WorkKind.OTHER),
                        row.text(2),
                        row.number(3),
                        row.number(4),
                        known(Adaptation.class, row.text(5)),
                        row.number(6),
                        row.day(7),
                        row.dayOrNull(8)));
    }

    /** A place and whose it is. */
    record Offered(EmployerId employer, String name, String city, EmployerView.Place place) {}

    /** All places of employers that are offered. */
    List<Offered> offered() {
        List<?> rows = database.createNativeQuery("""
                        select p.id, p.kind, p.what, p.hours_least, p.hours_most, p.adaptations, p.places, p.offered_from,
                               p.offered_until, e.id, e.name, e.city
                          from employer_place p
                          join employer e on e.collaboration_id = p.collaboration_id and e.id = p.employer_id
                         where e.active and p.withdrawn_at is null
                           and (p.offered_until is null or p.offered_until >= cast(?1 as date))
                         order by lower(e.name), p.id
                        """)
                .setParameter(1, today().toString())
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Offered(new EmployerId(row.id(9)), row.text(10), row.text(11), place(row)))
                .toList();
    }

    /** A contact and who was in it. */
    record Logged(UUID id, ContactDraft said, UUID by) {}

    /** The newest first. */
    List<Logged> contacts(EmployerId id) {
        List<?> rows =
                database.createNativeQuery("""
                        select c.id, c.on_day, c.way, c.spoken_with, c.text, c.made_by from employer_contact c
                         where c.employer_id = ?1 order by c.on_day desc, c.made_at desc, c.id limit 500
                        """).setParameter(1, id.value()).getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Logged(
                        row.id(0),
                        new ContactDraft(row.day(1), ContactWay.valueOf(row.text(2)), row.text(3), row.text(4)),
                        row.id(5)))
                .toList();
    }

    /** Gives whether it was added: of two who add the same number at once the later is told. */
    boolean add(EmployerId id, EmployerDraft draft) {
        return database.createNativeQuery("""
                        insert into employer (id, collaboration_id, agency_id, organisation_number, name, street, postcode, city,
                            active, version, changed_by, changed_at)
                        select ?1, acting('collaboration'), acting('agency'), ?2, ?3, ?4, ?5, ?6, ?7, 1, acting('staff'),
                               acting_instant()
                        on conflict (collaboration_id, agency_id, organisation_number) do nothing
                        """)
                        .setParameter(1, id.value())
                        .setParameter(2, draft.organisationNumber().digits())
                        .setParameter(3, draft.name())
                        .setParameter(4, draft.street())
                        .setParameter(5, draft.postcode())
                        .setParameter(6, draft.city())
                        .setParameter(7, draft.active())
                        .executeUpdate()
                == 1;
    }

    /** Of an employer that is {@linkplain #alone alone}. */
    void change(Employer before, EmployerDraft draft) {
        database.createNativeQuery("""
                        update employer set name = ?2, street = ?3, postcode = ?4, city = ?5, active = ?6, version = version + 1,
                            changed_by = acting('staff'), changed_at = acting_instant()
                         where id = ?1
                        """)
                .setParameter(1, before.id().value())
                .setParameter(2, draft.name())
                .setParameter(3, draft.street())
                .setParameter(4, draft.postcode())
                .setParameter(5, draft.city())
                .setParameter(6, draft.active())
                .executeUpdate();
    }

    void add(UUID id, EmployerId employer, PersonDraft draft) {
        database.createNativeQuery("""
                        insert into employer_person (id, collaboration_id, agency_id, employer_id, name, title, phone, email, added_at)
                        select ?1, acting('collaboration'), acting('agency'), ?2, ?3, ?4, ?5, ?6, acting_instant()
                        """)
                .setParameter(1, id)
                .setParameter(2, employer.value())
                .setParameter(3, draft.name())
                .setParameter(4, draft.title())
                .setParameter(5, draft.phone())
                .setParameter(6, draft.email())
                .executeUpdate();
    }

    void add(UUID id, EmployerId employer, PlaceDraft draft) {
        LocalDate until = draft.until();
        database.createNativeQuery("""
                        insert into employer_place (id, collaboration_id, agency_id, employer_id, kind, what, hours_least, hours_most,
                            adaptations, places, offered_from, offered_until, added_at)
                        select ?1, acting('collaboration'), acting('agency'), ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as date),
                               cast(nullif(?10, '') as date), acting_instant()
                        """)
                .setParameter(1, id)
                .setParameter(2, employer.value())
                .setParameter(3, name(draft.kind()))
                .setParameter(4, draft.what())
                .setParameter(5, draft.hoursLeast())
                .setParameter(6, draft.hoursMost())
                .setParameter(
                        7, draft.adaptations().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")))
                .setParameter(8, draft.places())
                .setParameter(9, String.valueOf(draft.from()))
                .setParameter(10, until == null ? "" : until.toString())
                .executeUpdate();
    }

    void add(UUID id, EmployerId employer, ContactDraft draft) {
        database.createNativeQuery("""
                        insert into employer_contact (id, collaboration_id, agency_id, employer_id, on_day, way, spoken_with, text,
                            made_by, made_at)
                        select ?1, acting('collaboration'), acting('agency'), ?2, cast(?3 as date), ?4, ?5, ?6, acting('staff'),
                               acting_instant()
                        """)
                .setParameter(1, id)
                .setParameter(2, employer.value())
                .setParameter(3, String.valueOf(draft.day()))
                .setParameter(4, name(draft.way()))
                .setParameter(5, draft.with())
                .setParameter(6, draft.text())
                .executeUpdate();
    }

    private static String name(@Nullable Enum<?> code) {
        return code == null ? "" : code.name();
    }

    /** Whether somebody stands, or stood, in the register for an employer. */
    boolean hasPerson(EmployerId employer, UUID id) {
        return has("employer_person", employer, id);
    }

    /** Whether places are, or were, offered by an employer. */
    boolean hasPlaces(EmployerId employer, UUID id) {
        return has("employer_place", employer, id);
    }

    private boolean has(String table, EmployerId employer, UUID id) {
        return new Row(database.createNativeQuery(
                                "select exists (select from " + table + " where id = ?1 and employer_id = ?2)")
                        .setParameter(1, id)
                        .setParameter(2, employer.value())
                        .getSingleResult())
                .flag(0);
    }

    /** Gives whether there was one to remove. */
    boolean removePerson(EmployerId employer, UUID id) {
        return over("employer_person", "removed_at", employer, id);
    }

    /** Gives whether there was one to withdraw. */
    boolean withdrawPlace(EmployerId employer, UUID id) {
        return over("employer_place", "withdrawn_at", employer, id);
    }

    private boolean over(String table, String column, EmployerId employer, UUID id) {
        return database.createNativeQuery("update " + table + " set " + column + " = acting_instant() where id = ?1"
                                + " and employer_id = ?2 and " + column + " is null")
                        .setParameter(1, id)
                        .setParameter(2, employer.value())
                        .executeUpdate()
                == 1;
    }
}
