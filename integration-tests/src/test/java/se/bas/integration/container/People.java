package se.bas.integration.container;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Origin;
import se.bas.domain.agency.StaffId;

/** Actors for tests inside the server, as signing in would make them. The numbers are those of the demo's own script. */
final class People {
    private People() {}

    static Actor.Staff socCaseworker() {
        return withMandateOf("soc-handlaggare", 1);
    }

    static Actor.Staff amfCaseworker() {
        return withMandateOf("amf-handlaggare", 10);
    }

    static Actor.Staff withMandateOf(String account, int mandate) {
        String provider = account.substring(0, account.indexOf('-'));
        UUID subject = UUID.nameUUIDFromBytes(("bas-demo:" + account).getBytes(StandardCharsets.UTF_8));
        return new Actor.Staff(
                new Account(provider, subject.toString(), "", ""),
                new MandateId(numbered("e", mandate)),
                new Origin("test", "127.0.0.1", UUID.randomUUID()));
    }

    static Actor.Job job(String agency) {
        return new Actor.Job(
                "test",
                agency(agency),
                new CollaborationId(numbered("c", 1)),
                new Origin("test", "127.0.0.1", UUID.randomUUID()));
    }

    static AgencyId agency(String code) {
        return new AgencyId(
                switch (code) {
                    case "soc" -> numbered("a", 1);
                    case "amf" -> numbered("a", 2);
                    default -> numbered("a", 3);
                });
    }

    static StaffId staff(int number) {
        return new StaffId(numbered("d", number));
    }

    private static UUID numbered(String letter, int number) {
        return UUID.fromString("%s0000000-0000-4000-8000-%012d".formatted(letter, number));
    }
}
