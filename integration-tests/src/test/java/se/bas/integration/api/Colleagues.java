package se.bas.integration.api;

import java.sql.SQLException;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Colleagues whom tests added to cases. */
public final class Colleagues {
    private Colleagues() {}

    /** Takes them away, and what they were to do, as if nothing had been. */
    public static void gone(String... caseNumbers) throws SQLException {
        for (String number : caseNumbers) {
            String file = "case_file_id = '" + Demo.file(number) + "'";
            String made = "source_kind = 'ASSIGNMENT' and " + file;
            OwnersDatabase.deleteHeld("task_step", "task_id in (select id from task where " + made + ")");
            OwnersDatabase.deleteHeld("task", made);
            OwnersDatabase.run(
                    "alter table colleague_step disable trigger held_from_disposal",
                    "alter table assignment disable trigger held_from_disposal",
                    "with gone as (delete from colleague_step where assignment_id in (select id from assignment where "
                            + file + ") returning assignment_id, kind)"
                            + " delete from assignment where id in (select assignment_id from gone where kind = 'ADDED')",
                    "alter table assignment enable trigger held_from_disposal",
                    "alter table colleague_step enable trigger held_from_disposal");
        }
    }
}
