package se.bas.application.disclosure.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentTerms;
import se.bas.domain.consent.ConsentTerms.Ending;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/** What the participant of the use case has agreed to with other agencies, put together from one row per category and ending. */
@Part
class SqlConsentTerms {
    private final EntityManager database;

    @Inject
    SqlConsentTerms(EntityManager database) {
        this.database = database;
    }

    List<ConsentTerms> ofSubject() {
        List<?> rows = database.createNativeQuery("select consent_id, discloser, recipient_unit, purpose, valid_from,"
                        + " valid_until, category, ended_kind, ended_at from consent_facts()")
                .getResultList();
        Map<UUID, List<Row>> byConsent = new LinkedHashMap<>();
        rows.stream()
                .map(Row::new)
                .forEach(row -> byConsent
                        .computeIfAbsent(row.id(0), id -> new ArrayList<>())
                        .add(row));
        return byConsent.values().stream().map(SqlConsentTerms::terms).toList();
    }

    private static ConsentTerms terms(List<Row> rows) {
        Row first = rows.getFirst();
        Set<Category> categories = EnumSet.noneOf(Category.class);
        List<Ending> endings = new ArrayList<>();
        for (Row row : rows) {
            Category category = Category.valueOf(row.text(6));
            categories.add(category);
            if (!row.empty(7)) {
                endings.add(new Ending(Ending.Kind.valueOf(row.text(7)), category, row.instant(8)));
            }
        }
        return new ConsentTerms(
                new ConsentId(first.id(0)),
                new AgencyId(first.id(1)),
                new UnitId(first.id(2)),
                Purpose.valueOf(first.text(3)),
                categories,
                new ConsentPeriod(first.day(4), first.day(5)),
                endings);
    }
}
