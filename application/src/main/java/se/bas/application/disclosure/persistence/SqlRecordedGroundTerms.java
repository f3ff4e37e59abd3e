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
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.ground.RecordedGroundTerms;

/** What other agencies have decided about the participant of the use case, put together from one row per category. */
@Part
class SqlRecordedGroundTerms {
    private final EntityManager database;

    @Inject
    SqlRecordedGroundTerms(EntityManager database) {
        this.database = database;
    }

    List<RecordedGroundTerms> ofSubject() {
        List<?> rows = database.createNativeQuery("select recorded_ground_id, discloser, recipient_unit, kind, purpose,"
                        + " valid_from, valid_until, category, ended_at from recorded_ground_facts()")
                .getResultList();
        Map<UUID, List<Row>> byGround = new LinkedHashMap<>();
        rows.stream()
                .map(Row::new)
                .forEach(row -> byGround.computeIfAbsent(row.id(0), id -> new ArrayList<>())
                        .add(row));
        return byGround.values().stream().map(SqlRecordedGroundTerms::terms).toList();
    }

    private static RecordedGroundTerms terms(List<Row> rows) {
        Row first = rows.getFirst();
        Set<Category> categories = EnumSet.noneOf(Category.class);
        rows.forEach(row -> categories.add(Category.valueOf(row.text(7))));
        return new RecordedGroundTerms(
                new RecordedGroundId(first.id(0)),
                new AgencyId(first.id(1)),
                new UnitId(first.id(2)),
                BasisKind.valueOf(first.text(3)),
                Purpose.valueOf(first.text(4)),
                categories,
                new ConsentPeriod(first.day(5), first.day(6)),
                first.empty(8) ? null : first.instant(8));
    }
}
