package se.bas.integration.api;

import java.sql.SQLException;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Cases that tests gave to somebody else. */
public final class Moved {
    private Moved() {}

    /** Gives them back to whoever had them, as if nothing had been. */
    public static void back(String... caseNumbers) throws SQLException {
        for (String number : caseNumbers) {
            String file = "case_file_id = '" + Demo.file(number) + "'";
            OwnersDatabase.deleteHeld(
                    "assignment",
                    "id in (select a.id from assignment a join caseworker_change c on a.case_file_id = c.case_file_id"
                            + " and a.staff_id = c.to_staff_id and a.valid_from = c.on_day where c." + file + ")");
            OwnersDatabase.run("update assignment a set valid_until = null from caseworker_change c"
                    + " where a.case_file_id = c.case_file_id and a.staff_id = c.from_staff_id"
                    + " and a.valid_until = c.on_day - 1 and c." + file);
            OwnersDatabase.deleteHeld("caseworker_change", file);
            String made = "source_kind = 'CASEWORKER_CHANGE' and " + file;
            OwnersDatabase.deleteHeld("task_step", "task_id in (select id from task where " + made + ")");
            OwnersDatabase.deleteHeld("task", made);
        }
    }
}
