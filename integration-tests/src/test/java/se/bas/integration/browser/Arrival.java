package se.bas.integration.browser;

import java.util.List;
import se.bas.integration.OwnersDatabase;

/**
 * How somebody whom one agency has a case on becomes known to another, through the API: handed over by the one, with the
 * participant's consent, and taken over by the other.
 *
 * @param unit of the other agency
 * @param day on which all of it happens
 */
record Arrival(Colleague sender, String file, String unit, String day) {
    /** What was written and not yet proposed. */
    String drafted() throws Exception {
        return sender.makes(
                "/cases/" + file + "/handovers",
                "{\"unit\":\"" + unit + "\",\"message\":\"Vill arbeta\",\"day\":\"" + day + "\",\"meeting\":\"" + day
                        + "\",\"place\":\"Algatan\"}");
    }

    /** The case of the other agency. */
    String takenOver(Colleague receiver, String caseNumber) throws Exception {
        String handover = drafted();
        String at = "/cases/" + file + "/handovers/" + handover;
        sender.does(at, at + "/moves", "{\"move\":\"PROPOSE\"}");
        receiver.does(
                "/proposals/" + handover,
                "/proposals/" + handover + "/answer",
                "{\"accept\":true,\"caseNumber\":\"" + caseNumber + "\",\"meeting\":\"" + day
                        + "\",\"place\":\"Algatan\",\"telling\":\"NOT_YET\"}");
        return receiver.file(caseNumber);
    }

    /** Nothing waits for anybody any more of somebody whom this case is on: it would be overdue for years. */
    static void nothingWaits(String file) throws Exception {
        for (String table : List.of("task_step", "task")) {
            OwnersDatabase.deleteHeld(
                    table, "participant_id = (select participant_id from case_file where id::text = '" + file + "')");
        }
    }
}
