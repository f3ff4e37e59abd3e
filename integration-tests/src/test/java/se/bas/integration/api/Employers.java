package se.bas.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.concurrent.ThreadLocalRandom;

/** What is sent about employers. No number is one that an organisation has: none begins with 558888. */
public final class Employers {
    private static final int SERIALS = 1_000;

    private Employers() {}

    /** One that passes the check, and that the demo does not have. */
    public static String number() {
        String nine = "558888%03d".formatted(ThreadLocalRandom.current().nextInt(SERIALS));
        int sum = 0;
        for (int at = 0; at < nine.length(); at++) {
            int weighted = (nine.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += weighted / 10 + weighted % 10;
        }
        return nine.substring(0, 6) + "-" + nine.substring(6) + (10 - sum % 10) % 10;
    }

    public static String employer(String name, String number) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("organisationNumber", number)
                .add("street", "Exempelgatan 1")
                .add("postcode", "999 99")
                .add("city", "Fabelhamn")
                .build()
                .toString();
    }

    /** Registers one; of the thousand numbers some may be taken by runs before. */
    public static String registered(Api api, String name) throws Exception {
        for (int again = 0; again < 50; again++) {
            Api.Answer answer = api.post("/employers", employer(name, number()));
            if (answer.status() != 422) {
                return Robin.made(answer);
            }
        }
        throw new AssertionError("no number is free");
    }

    static String places(String kind, int least, int most, String... adaptations) {
        JsonArrayBuilder can = Json.createArrayBuilder();
        for (String adaptation : adaptations) {
            can.add(adaptation);
        }
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("what", "Packa och sortera")
                .add("hoursLeast", least)
                .add("hoursMost", most)
                .add("adaptations", can)
                .add("places", 2)
                .add("from", Robin.today().minusDays(1).toString())
                .build()
                .toString();
    }
}
