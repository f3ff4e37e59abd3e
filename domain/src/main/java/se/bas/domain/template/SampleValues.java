package se.bas.domain.template;

import java.util.EnumMap;
import java.util.Map;
import se.bas.domain.outbox.MessageLanguage;

/** What a template is tried with: somebody who does not exist. */
public final class SampleValues {
    private SampleValues() {}

    public static Map<Placeholder, String> in(MessageLanguage language) {
        boolean swedish = language == MessageLanguage.SV;
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.PHONE, "0410-73 30 00");
        values.put(Placeholder.DAY, swedish ? "tisdag 1 december" : "Tuesday 1 December");
        values.put(Placeholder.TIME, "10:30");
        values.put(Placeholder.PLACE, "Storgatan 12");
        values.put(Placeholder.SENDER, "Trelleborgs kommun");
        values.put(Placeholder.NAME, "Kim Exempelsson");
        values.put(Placeholder.CASEWORKER, "Sam Provberg");
        values.put(Placeholder.UNIT, swedish ? "Provenheten" : "The test unit");
        values.put(Placeholder.CASE_NUMBER, "PROV-2026-001");
        return values;
    }
}
