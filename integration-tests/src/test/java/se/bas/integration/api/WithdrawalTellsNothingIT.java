package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.PersonalNumber;
import se.bas.environment.TestKeys;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Whoever withdraws for somebody learns nothing of whether anybody knows the person: not by waiting, not by the receipt. */
@Tag("CON-04")
@Tag("CON-30")
class WithdrawalTellsNothingIT {
    private static final String UNKNOWN = "198507099805";

    private static Api.Answer withdraw(String number) throws Exception {
        return Api.as("af-handlaggare").post("/withdrawals", "{\"personalNumber\":\"" + number + "\"}");
    }

    private static Api.Answer quietly(String number) {
        try {
            return withdraw(number);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The same place in the line that the functions of V13 take. */
    private static void stepIntoTheLine(Connection owner, String number) throws Exception {
        String hash =
                NumberHash.of(PersonalNumber.stored(number), TestKeys.number()).hex();
        try (PreparedStatement line = owner.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('number ' || collaboration_id::text || ' ' || ?, 0))"
                        + " from case_file where id = ?")) {
            line.setString(1, hash);
            line.setObject(2, Demo.file(Demo.DENNIS_AT_SOC));
            try (ResultSet rows = line.executeQuery()) {
                assertThat(rows.next()).isTrue();
            }
        }
    }

    private static int waiting() throws Exception {
        return Integer.parseInt(
                OwnersDatabase.value("select count(*) from pg_locks where locktype = 'advisory' and not granted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Demo.DENNIS_NUMBER, UNKNOWN})
    void one_waits_for_who_asked_before_whether_anybody_knows_the_person_or_not(String number) throws Exception {
        assertThat(withdraw(number).status()).isEqualTo(200);
        CompletableFuture<Api.Answer> asked;
        try (Connection owner = OwnersDatabase.connect()) {
            owner.setAutoCommit(false);
            stepIntoTheLine(owner, number);
            asked = CompletableFuture.supplyAsync(() -> quietly(number));
            for (long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
                    waiting() == 0 && System.nanoTime() < until; ) {
                Thread.sleep(20);
            }
            assertThat(waiting()).isPositive();
            assertThat(asked).isNotDone();
            owner.rollback();
        }
        assertThat(answered(asked).status()).isEqualTo(200);
    }

    private static String participant(String identity, String caseNumber) {
        return "{\"givenName\":\"Kim\",\"familyName\":\"Väntansson\"," + identity + ",\"caseNumber\":\"" + caseNumber
                + "\"}";
    }

    private static String count(String of) throws Exception {
        return OwnersDatabase.value("select count(*) from " + of);
    }

    /** Whoever had to wait for one person and not for another would know which of them somebody else has. */
    @Test
    void one_waits_for_an_import_for_ten_seconds_whether_anybody_knows_the_person_or_not() throws Exception {
        Api af = Api.as("af-handlaggare");
        String number = "/cases/"
                + Robin.made(af.post("/cases", participant("\"birthDate\":\"1985-07-09\"", "AF-VAN-0"))) + "/number";
        Api holding = af.with("If-Match", af.get(number).tag());
        List<Callable<HttpResponse<String>>> asked = new ArrayList<>();
        // Whom AF has itself, it is told of at once.
        String knownElsewhere = OwnersDatabase.value("""
                select min(i.personal_number) from identity i join agency a on a.id = i.owner_agency_id and a.code = 'soc'
                 where i.protection = 'NONE' and not exists (
                   select from identity o join agency af on af.id = o.owner_agency_id and af.code = 'af'
                    where o.collaboration_id = i.collaboration_id and o.participant_id = i.participant_id)
                """);
        for (String person : List.of(knownElsewhere, UNKNOWN)) {
            String numbered = "\"personalNumber\":\"" + person + "\"";
            asked.add(() -> af.json("POST", "/withdrawals", "{" + numbered + "}"));
            asked.add(() -> af.json("POST", "/cases", participant(numbered, "AF-VAN-" + person)));
            asked.add(() -> holding.json("PUT", number, "{" + numbered + "}"));
        }
        String participants = count("participant");
        String refused =
                "log_entry where outcome = 'REFUSED' and use_case in ('WithdrawBlindly','RegisterParticipant','GiveNumber')";
        int before = Integer.parseInt(count(refused));
        long begun = System.nanoTime();
        List<HttpResponse<String>> answers = ImportUnderWay.beside(asked);
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(30));
        assertThat(answers).hasSize(6).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(answer.body()).contains("urn:bas:problem:busy");
            assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        });
        assertThat(count("participant")).isEqualTo(participants);
        assertThat(count(refused)).isEqualTo(String.valueOf(before + 6));
        assertThat(withdraw(UNKNOWN).status()).isEqualTo(200);
    }

    private static Api.Answer answered(CompletableFuture<Api.Answer> asked) throws Exception {
        try {
            return asked.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            throw new AssertionError(broken.getCause());
        }
    }

    /** Milliseconds since 1970, which begin a version 7 UUID (RFC 9562). */
    private static long millis(String id) {
        return UUID.fromString(id).getMostSignificantBits() >>> 16;
    }

    @Test
    void the_receipt_has_one_instant_and_its_id_no_other_one() throws Exception {
        Api soc = Api.as("soc-handlaggare");
        String consents = "/cases/" + Demo.file(Demo.DENNIS_AT_SOC) + "/consents";
        assertThat(soc.post(consents, Consents.draft(Demo.AMF_TEAM, "PLAN")).status())
                .isEqualTo(201);
        for (String number : new String[] {Demo.DENNIS_NUMBER, Demo.DENNIS_NUMBER, UNKNOWN}) {
            JsonObject receipt = withdraw(number).json();
            assertThat(millis(receipt.getString("logEntry")))
                    .isEqualTo(Instant.parse(receipt.getString("at")).toEpochMilli());
        }
    }
}
