package se.bas.integration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The demo population's fixed points. Robin Sandell has a case file at all three agencies, and no consents. */
public final class Demo {
    public static final String ROBIN = "Robin Sandell";
    public static final String ROBIN_NUMBER = "200001052380";
    public static final String ROBIN_AT_SOC = "SOC-2026-0031";
    public static final String ROBIN_AT_AMF = "AMF-2026-014";
    public static final String ROBIN_AT_AF = "AF-2026-1187";

    /** Known to all three and without consents, like Robin: for tests that register and withdraw through the API. */
    public static final String DENNIS_NUMBER = "199312162390";

    public static final String DENNIS_AT_SOC = "SOC-2015-0105";
    public static final String DENNIS_AT_AMF = "AMF-2015-005";
    public static final String DENNIS_AT_AF = "AF-2016-0054";

    /** Known to SOC and AMF, and without consents: for tests inside the server. */
    public static final String ADAM_AT_SOC = "SOC-2016-0107";

    public static final String ADAM_AT_AMF = "AMF-2016-007";

    /** Known to SOC and AMF, and without consents: for a test that counts what is told of her. */
    public static final String ELIN_AT_SOC = "SOC-2016-0110";

    public static final String ELIN_AT_AMF = "AMF-2016-009";

    public static final String AMF_TEAM = "b0000000-0000-4000-8000-000000000004";
    public static final String AF_OFFICE = "b0000000-0000-4000-8000-000000000006";
    public static final String SOC_UNIT = "b0000000-0000-4000-8000-000000000001";

    private Demo() {}

    /** A statement that takes those who receive what is proposed to a unit off duty. */
    public static String nobodyReceives(String unit) {
        return "update intake_duty set ended_at = 'infinity' where ended_at is null and unit_id = '" + unit + "'";
    }

    /** A statement that puts them on duty again. */
    public static String theyReceiveAgain(String unit) {
        return "update intake_duty set ended_at = null where ended_at = 'infinity' and unit_id = '" + unit + "'";
    }

    /** The id of the case file with this number. */
    public static UUID file(String caseNumber) {
        return UUID.nameUUIDFromBytes(("bas-demo:" + caseNumber).getBytes(StandardCharsets.UTF_8));
    }
}
