package se.bas.application.edition;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Role;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionId;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.EditionProblem;
import se.bas.domain.edition.EditionState;

/** The editions of the acting agency. What is in force every use case and job may ask; who wrote what, administrators. */
@Part
public class Editions {
    private final EntityManager database;
    private final UnderWay underWay;

    @Inject
    Editions(EntityManager database, UnderWay underWay) {
        this.database = database;
        this.underWay = underWay;
    }

    /**
     * What holds of an item.
     *
     * @param id null for what the product brings
     * @param version 0 for what the product brings
     */
    public record InForce(@Nullable EditionId id, int version, EditionContent content) {}

    /** What holds today, in Sweden, by the use case's instant. */
    public InForce inForce(ItemRules rules, String item) {
        return inForce(rules, item, ConsentPeriod.day(underWay.begun().at()));
    }

    /** What holds on a day. */
    public InForce inForce(ItemRules rules, String item, LocalDate day) {
        List<?> found = database.createNativeQuery(
                        "select id, version, content from edition_in_force(?1, ?2, cast(?3 as date))")
                .setParameter(1, rules.kind().name())
                .setParameter(2, item)
                .setParameter(3, day.toString())
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new InForce(new EditionId(row.id(0)), row.number(1), content(row.text(2))))
                .findFirst()
                .orElseGet(() -> new InForce(null, 0, rules.brought(item)));
    }

    /** All that holds today, in one statement. */
    Today today() {
        List<?> found = database.createNativeQuery("""
                        select distinct on (e.kind, e.item) e.kind, e.item, e.id, e.version, cast(e.content as text)
                          from edition e
                         where e.collaboration_id = acting('collaboration') and e.agency_id = acting('agency')
                           and e.valid_from <= swedish_day(acting_instant())
                           and not exists (select from edition_withdrawal w where w.edition_id = e.id)
                         order by e.kind, e.item, e.valid_from desc, e.version desc
                        """).getResultList();
        return new Today(found.stream()
                .map(Row::new)
                .collect(Collectors.toMap(
                        row -> row.text(0) + " " + row.text(1),
                        row -> new InForce(new EditionId(row.id(2)), row.number(3), content(row.text(4))))));
    }

    /** What holds today, where something has been written. */
    record Today(Map<String, InForce> found) {
        InForce of(ItemRules rules, String item) {
            InForce written = found.get(rules.kind().name() + " " + item);
            return written == null ? new InForce(null, 0, rules.brought(item)) : written;
        }
    }

    /** One that counts, or will count. */
    record Standing(LocalDate from, EditionContent content) {}

    /** Those of an item that were not taken back, in the order in which they were written. */
    List<Standing> standing(ItemRules rules, String item) {
        List<?> found = database.createNativeQuery("""
                        select e.valid_from, cast(e.content as text) from edition e
                         where e.collaboration_id = acting('collaboration') and e.agency_id = acting('agency')
                           and e.kind = ?1 and e.item = ?2
                           and not exists (select from edition_withdrawal w where w.edition_id = e.id)
                         order by e.version
                        """)
                .setParameter(1, rules.kind().name())
                .setParameter(2, item)
                .getResultList();
        return found.stream()
                .map(Row::new)
                .map(row -> new Standing(row.day(0), content(row.text(1))))
                .toList();
    }

    /** What every version of an item says, by its number. */
    Map<Integer, EditionContent> numbered(ItemRules rules, String item) {
        List<?> found = database.createNativeQuery("""
                        select e.version, cast(e.content as text) from edition e
                         where e.collaboration_id = acting('collaboration') and e.agency_id = acting('agency')
                           and e.kind = ?1 and e.item = ?2
                        """)
                .setParameter(1, rules.kind().name())
                .setParameter(2, item)
                .getResultList();
        return found.stream()
                .map(Row::new)
                .collect(Collectors.toMap(row -> row.number(0), row -> content(row.text(1))));
    }

    /**
     * One that somebody has written.
     *
     * @param withdrawer null unless it was taken back; so is {@code withdrawnAt}
     */
    record Written(
            EditionId id,
            EditionKind kind,
            String item,
            int version,
            LocalDate from,
            EditionContent content,
            String writer,
            Instant writtenAt,
            @Nullable String withdrawer,
            @Nullable Instant withdrawnAt) {
        EditionState.Version standing() {
            return new EditionState.Version(version, from, withdrawnAt != null);
        }
    }

    /**
     * All of the agency, of each item the newest first.
     *
     * @throws NotAuthorised for everybody but an administrator
     */
    List<Written> written() {
        List<?> rows = database.createNativeQuery(
                        "select id, kind, item, version, valid_from, content, writer, written_at,"
                                + " withdrawer, withdrawn_at from editions_of_agency(?1)")
                .setParameter(1, administrator())
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Written(
                        new EditionId(row.id(0)),
                        EditionKind.valueOf(row.text(1)),
                        row.text(2),
                        row.number(3),
                        row.day(4),
                        content(row.text(5)),
                        row.text(6),
                        row.instant(7),
                        row.textOrNull(8),
                        row.empty(9) ? null : row.instant(9)))
                .toList();
    }

    /**
     * Adds one.
     *
     * @param seen the number of the newest that the writer has seen; 0 for none
     * @return what kept it from being written; empty when it was
     * @throws NotAuthorised for everybody but an administrator
     */
    Optional<EditionProblem> write(
            EditionId id, EditionKind kind, String item, LocalDate from, EditionContent content, int seen) {
        Object problem = database.createNativeQuery(
                        "select problem from write_edition(?1, ?2, ?3, ?4, cast(?5 as date), cast(?6 as jsonb), ?7)")
                .setParameter(1, administrator())
                .setParameter(2, id.value())
                .setParameter(3, kind.name())
                .setParameter(4, item)
                .setParameter(5, from.toString())
                .setParameter(6, json(content))
                .setParameter(7, seen)
                .getSingleResult();
        return problem(problem);
    }

    /**
     * Takes one back whose day has not come.
     *
     * @return what kept it from being taken back; empty when it was
     * @throws NotAuthorised for everybody but an administrator
     */
    Optional<EditionProblem> withdraw(EditionId id) {
        return problem(database.createNativeQuery("select withdraw_edition(?1, ?2)")
                .setParameter(1, administrator())
                .setParameter(2, id.value())
                .getSingleResult());
    }

    private static Optional<EditionProblem> problem(@Nullable Object code) {
        Optional<EditionProblem> problem =
                Optional.ofNullable(code).map(Object::toString).map(EditionProblem::valueOf);
        if (problem.equals(Optional.of(EditionProblem.NOT_YOURS))) {
            throw new NotAuthorised();
        }
        return problem;
    }

    private UUID administrator() {
        MandateInForce mandate = underWay.acting().mandate();
        if (mandate.role() != Role.ADMINISTRATOR) {
            throw new NotAuthorised();
        }
        return mandate.id().value();
    }

    private static EditionContent content(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> fields = object.keySet().stream()
                    .collect(Collectors.toMap(field -> field, field -> object.getString(field)));
            return EditionContent.of(fields);
        }
    }

    private static String json(EditionContent content) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        content.fields().forEach(object::add);
        return object.build().toString();
    }
}
