package se.bas.integration.load;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.bas.domain.casework.PersonalNumber;
import se.bas.integration.Demo;
import se.bas.integration.api.Consents;

/**
 * Somebody whom SOC and AMF both know. One client alone registers and withdraws the consent to SOC's note; all others
 * look. The phase is even while nothing may cross: from the withdrawal's answer until the next registration is sent.
 */
final class SharedPerson {
    private final UUID atSoc;
    private final UUID atAmf;
    private final AtomicInteger phase = new AtomicInteger();

    private SharedPerson(UUID atSoc, UUID atAmf) {
        this.atSoc = atSoc;
        this.atAmf = atAmf;
    }

    static SharedPerson number(int index, Client soc, Client amf) throws Exception {
        String number = number(LocalDate.of(1961, 3, 1).plusDays(index));
        UUID atSoc = register(soc, "SOC-LAST-" + index, number);
        UUID atAmf = register(amf, "AMF-LAST-" + index, number);
        soc.post(
                "write a note",
                "/cases/" + atSoc + "/notes",
                Json.createObjectBuilder()
                        .add("day", LocalDate.now(Consents.ZONE).toString())
                        .add("category", "PLAN")
                        .add("text", "Planerar praktik")
                        .build()
                        .toString(),
                201);
        return new SharedPerson(atSoc, atAmf);
    }

    private static UUID register(Client client, String caseNumber, String number) throws Exception {
        return UUID.fromString(client.post(
                        "register a participant",
                        "/cases",
                        Json.createObjectBuilder()
                                .add("givenName", "Sam")
                                .add("familyName", "Provsson")
                                .add("caseNumber", caseNumber)
                                .add("personalNumber", number)
                                .build()
                                .toString(),
                        201)
                .json()
                .getString("id"));
    }

    /** A number of Skatteverket's test series (PNR-10). */
    private static String number(LocalDate born) {
        String front = born.toString().replace("-", "") + "238";
        for (int check = 0; check < 10; check++) {
            if (PersonalNumber.read(front + check, LocalDate.now(Consents.ZONE))
                    instanceof PersonalNumber.Reading.Valid(var number)) {
                return number.digits();
            }
        }
        throw new IllegalStateException("no check digit fits");
    }

    UUID atSoc() {
        return atSoc;
    }

    /** Lets SOC's plan cross to AMF, and withdraws it. */
    void shareAndWithdraw(Client soc) throws Exception {
        phase.incrementAndGet();
        String consent = soc.post(
                        "register a consent",
                        "/cases/" + atSoc + "/consents",
                        Consents.draft(Demo.AMF_TEAM, "PLAN"),
                        201)
                .json()
                .getString("id");
        Thread.sleep(150);
        soc.post("withdraw a consent", "/cases/" + atSoc + "/consents/" + consent + "/withdrawal", "{}", 200);
        phase.incrementAndGet();
    }

    /** Has AMF open its file; tells whether SOC's note was in it. */
    boolean look(Client amf, Tally tally) throws Exception {
        int before = phase.get();
        boolean crossed = amf.get("open a case", "/cases/" + atAmf, 200).json().getJsonArray("timeline").stream()
                .anyMatch(item -> ((JsonObject) item).getString("owner").equals("soc"));
        if (crossed && before % 2 == 0 && phase.get() == before) {
            tally.wrong("a permit after a withdrawal's answer");
        }
        return crossed;
    }
}
