package se.bas.integration.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.TestKeys;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/**
 * Every entry of the running system's log, checked by a program of its own written from docs/log-entry.md: the seal holds,
 * and what is searched says what is sealed.
 */
@Tag("LOG-02")
@Tag("LOG-03")
class SealedLogIT {
    @BeforeAll
    static void something_of_every_kind_is_in_the_log() throws Exception {
        Api.as("af-handlaggare").get("/cases");
        Api.as("af-handlaggare").openCase(Demo.file(Demo.ROBIN_AT_AF));
        Api.as("af-handlaggare").openCase(Demo.file(Demo.ROBIN_AT_SOC));
        Api.as("af-handlaggare").openCase(UUID.randomUUID());
        Api.as("soc-utan").get("/cases");
        Api.as("registrator").post("/withdrawals", "{\"personalNumber\":\"198507099805\"}");
    }

    /** Reads what docs/log-entry.md specifies. */
    private static final class Payload {
        private final ByteBuffer bytes;

        Payload(byte[] payload) {
            this.bytes = ByteBuffer.wrap(payload);
            byte[] head = new byte[8];
            bytes.get(head);
            assertThat(new String(head, US_ASCII)).isEqualTo("BASLOG1\n");
        }

        byte @Nullable [] field() {
            int length = bytes.getInt();
            if (length == -1) {
                return null;
            }
            byte[] content = new byte[length];
            bytes.get(content);
            return content;
        }

        @Nullable
        String text() {
            byte[] content = field();
            return content == null ? null : new String(content, UTF_8);
        }

        @Nullable
        UUID id() {
            byte[] content = field();
            if (content == null) {
                return null;
            }
            ByteBuffer id = ByteBuffer.wrap(content);
            return new UUID(id.getLong(), id.getLong());
        }

        Instant instant() {
            byte[] content = field();
            ByteBuffer at = ByteBuffer.wrap(content == null ? new byte[0] : content);
            return Instant.ofEpochSecond(at.getLong(), at.getInt());
        }

        boolean flag() {
            byte[] content = field();
            return content != null && content[0] == 1;
        }

        <T> List<T> list(Function<Payload, T> each) {
            List<T> all = new ArrayList<>();
            for (int left = bytes.getInt(); left > 0; left--) {
                all.add(each.apply(this));
            }
            return all;
        }

        void isAtItsEnd() {
            assertThat(bytes.remaining()).isZero();
        }
    }

    /** A line, as it is sealed and as it is searched. */
    private record Line(
            @Nullable UUID owner,
            String categories,
            @Nullable String purpose,
            boolean sought,
            @Nullable String ground,
            @Nullable UUID groundId,
            @Nullable String denial) {
        static Line of(Payload payload) {
            UUID owner = payload.id();
            String categories = String.join(",", payload.list(each -> String.valueOf(each.text())));
            String purpose = payload.text();
            boolean sought = payload.flag();
            boolean permitted = "PERMIT".equals(payload.text());
            String code = payload.text();
            UUID ground = payload.id();
            return new Line(
                    owner, categories, purpose, sought, permitted ? code : null, ground, permitted ? null : code);
        }
    }

    @Test
    void every_seal_holds_and_every_searched_column_says_what_is_sealed() throws Exception {
        Map<UUID, List<Line>> lines = lines();
        int checked = 0;
        try (Connection owner = OwnersDatabase.connect();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select e.*, l.payload, l.salt, l.commitment, l.mac, l.log_id as leaf_log,"
                                + " l.acting_agency_id as leaf_agency, l.entry_id from log_leaf l left join log_entry e on e.id = l.entry_id")) {
            while (row.next()) {
                seal(row);
                columns(row, lines.getOrDefault(row.getObject("id", UUID.class), List.of()));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(10);
        assertThat(OwnersDatabase.value("select count(*) from log_entry")).isEqualTo(Integer.toString(checked));
    }

    private static void seal(ResultSet row) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("BAS log commitment v1\n".getBytes(US_ASCII));
        digest.update(row.getBytes("salt"));
        byte[] commitment = digest.digest(row.getBytes("payload"));
        assertThat(commitment).isEqualTo(row.getBytes("commitment"));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(TestKeys.logMac(), "HmacSHA256"));
        mac.update("BAS log mac v1\n".getBytes(US_ASCII));
        for (UUID id : List.of(row.getObject("leaf_log", UUID.class), row.getObject("entry_id", UUID.class))) {
            mac.update(ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array());
        }
        assertThat(mac.doFinal(commitment)).isEqualTo(row.getBytes("mac"));
    }

    private static void columns(ResultSet row, List<Line> searched) throws SQLException {
        Payload sealed = new Payload(row.getBytes("payload"));
        UUID entry = sealed.id();
        assertThat(entry).isEqualTo(row.getObject("id")).isEqualTo(row.getObject("entry_id"));
        assertThat(sealed.id())
                .as("log of %s", entry)
                .isEqualTo(row.getObject("log_id"))
                .isEqualTo(row.getObject("leaf_log"));
        assertThat(sealed.instant())
                .as("instant of %s", entry)
                .isEqualTo(row.getObject("at", OffsetDateTime.class).toInstant());
        assertThat(sealed.text()).as("actor of %s", entry).isEqualTo(row.getString("actor"));
        assertThat(sealed.text()).as("account of %s", entry).isEqualTo(row.getString("account"));
        assertThat(sealed.id()).as("mandate of %s", entry).isEqualTo(row.getObject("mandate_id"));
        assertThat(sealed.id())
                .as("agency of %s", entry)
                .isEqualTo(row.getObject("acting_agency_id"))
                .isEqualTo(row.getObject("leaf_agency"));
        assertThat(sealed.id()).as("unit of %s", entry).isEqualTo(row.getObject("acting_unit_id"));
        assertThat(sealed.text()).as("session of %s", entry).isNotNull();
        assertThat(sealed.text()).as("address of %s", entry).isNotNull();
        assertThat(sealed.id()).as("correlation of %s", entry).isEqualTo(row.getObject("correlation"));
        assertThat(sealed.text()).as("use case of %s", entry).isEqualTo(row.getString("use_case"));
        assertThat(sealed.text()).as("outcome of %s", entry).isEqualTo(row.getString("outcome"));
        sealed.id();
        assertThat(sealed.id()).as("case file of %s", entry).isEqualTo(row.getObject("case_file_id"));
        sealed.field();
        sealed.list(payload -> String.valueOf(payload.id()));
        assertThat(sealed.list(Line::of)).as("lines of %s", entry).isEqualTo(searched);
        sealed.isAtItsEnd();
    }

    private static Map<UUID, List<Line>> lines() throws SQLException {
        Map<UUID, List<Line>> all = new HashMap<>();
        try (Connection owner = OwnersDatabase.connect();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select * from log_access order by entry_id, line_no")) {
            while (row.next()) {
                all.computeIfAbsent(row.getObject("entry_id", UUID.class), id -> new ArrayList<>())
                        .add(new Line(
                                row.getObject("owner_agency_id", UUID.class),
                                row.getString("categories"),
                                row.getString("purpose"),
                                row.getBoolean("sought"),
                                row.getString("ground"),
                                row.getObject("ground_id", UUID.class),
                                row.getString("denial")));
            }
        }
        return all;
    }

    /** The check can fail: one changed column and one changed byte are both found. */
    @Test
    void a_changed_column_and_a_changed_byte_are_found() throws Exception {
        String entry =
                OwnersDatabase.value("select id from log_entry where use_case = 'OpenCase' order by at desc limit 1");
        check_finds(
                "update log_entry set use_case = 'ListMyCases' where id = '" + entry + "'",
                "update log_entry set use_case = 'OpenCase' where id = '" + entry + "'");
        String flip =
                "update log_leaf set payload = set_byte(payload, 70, get_byte(payload, 70) # 1) where entry_id = '"
                        + entry + "'";
        check_finds(flip, flip);
    }

    private static void check_finds(String change, String mending) throws Exception {
        OwnersDatabase.whileBroken(
                change,
                mending,
                () -> assertThatThrownBy(
                                new SealedLogIT()::every_seal_holds_and_every_searched_column_says_what_is_sealed)
                        .isInstanceOf(AssertionError.class));
    }
}
