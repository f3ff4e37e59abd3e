package se.bas.application.evaluation.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.evaluation.Passages;
import se.bas.application.persistence.Row;
import se.bas.domain.evaluation.Passage;
import se.bas.domain.participation.ExitReason;

@Part
class SqlPassages implements Passages {
    private final EntityManager database;

    @Inject
    SqlPassages(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Passage> all() {
        List<?> rows = database.createNativeQuery(
                        "select talk_on, declined_on, enrolled_on, exited_on, exit_reason, plan_with_af"
                                + " from enrolment_passages()")
                .getResultList();
        return rows.stream().map(Row::new).map(SqlPassages::passage).toList();
    }

    private static Passage passage(Row row) {
        return new Passage(
                row.dayOrNull(0),
                row.dayOrNull(1),
                row.dayOrNull(2),
                row.dayOrNull(3),
                reason(row.textOrNull(4)),
                row.flag(5));
    }

    private static @Nullable ExitReason reason(@Nullable String code) {
        return code == null ? null : ExitReason.valueOf(code);
    }

    @Override
    public boolean ofTheProgramme() {
        return flag("select runs_programme(acting('collaboration'), acting('agency'))");
    }

    @Override
    public boolean synthetic() {
        return flag("select c.synthetic from collaboration c where c.id = acting('collaboration')");
    }

    private boolean flag(String sql) {
        return new Row(database.createNativeQuery(sql).getSingleResult()).flag(0);
    }
}
