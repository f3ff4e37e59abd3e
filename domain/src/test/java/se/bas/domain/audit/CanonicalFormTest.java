package se.bas.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundId;

@Tag("LOG-02")
@Tag("LOG-03")
class CanonicalFormTest {
    private static final UUID SOME = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final UUID OTHER = UUID.fromString("ffeeddcc-bbaa-9988-7766-554433221100");
    private static final Instant AT = Instant.parse("2026-11-22T10:11:12.123456Z");
    private static final byte[] KEY = "a key of at least thirty-two bytes".getBytes(StandardCharsets.US_ASCII);
    private static final String VECTOR_COMMITMENT = "815d3c01ff96c13f36b9f5a35017847d834c2bf8ca2536d943de1a79d2eec244";
    private static final String VECTOR_MAC = "ddc5eaf333e78e7f1a6a92f3dbdde424eaa37f34b964b569a7c773cc45feab70";
    private static final int LATER_LENGTH = 1118;
    private static final String LATER_COMMITMENT = "bd96641c325167127d04509855b9bef7f39a86311c94693ce2abdee09fe0ac2a";
    private static final String LATER_MAC = "3801b490bb222d2c5e9ac4a60a475ea643ef09a63a8cef51545841bf6666f35d";
    private static final byte[] SALT = new byte[Seal.SALT_BYTES];

    private static Access.Line line(Decision decision, boolean sought) {
        return new Access.Line(
                new AgencyId(SOME),
                new TreeSet<>(Set.of(Category.PLAN, Category.ATTENDANCE)),
                Purpose.COORDINATION,
                decision,
                sought);
    }

    private static Entry small() {
        return new Entry(
                new EntryId(SOME),
                new LogId(OTHER),
                AT,
                "JOB",
                "å",
                null,
                null,
                null,
                "",
                "",
                SOME,
                "X",
                Entry.Outcome.DONE,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Entry full() {
        return new Entry(
                new EntryId(SOME),
                new LogId(OTHER),
                AT,
                "STAFF",
                "account",
                SOME,
                OTHER,
                SOME,
                "session",
                "127.0.0.1",
                OTHER,
                "OpenCase",
                Entry.Outcome.DONE,
                SOME,
                OTHER,
                new NumberHash("ab".repeat(32)),
                List.of(SOME, OTHER),
                List.of(
                        line(new Decision.Permit(new Ground.Consent(new ConsentId(OTHER), LocalDate.MIN)), false),
                        line(new Decision.Deny(DenialCode.WITHDRAWN), true)));
    }

    @Test
    void is_the_bytes_that_the_specification_says() {
        // Made by hand from docs/log-entry.md.
        String expected = "4241534c4f47310a" // BASLOG1\n
                + "00000010" + "00112233445566778899aabbccddeeff"
                + "00000010" + "ffeeddccbbaa99887766554433221100"
                + "0000000c" + "000000006b02bfc0" + "075bca00"
                + "00000003" + "4a4f42"
                + "00000002" + "c3a5"
                + "ffffffff" + "ffffffff" + "ffffffff"
                + "00000000" + "00000000"
                + "00000010" + "00112233445566778899aabbccddeeff"
                + "00000001" + "58"
                + "00000004" + "444f4e45"
                + "ffffffff" + "ffffffff" + "ffffffff"
                + "00000000" + "00000000";
        assertThat(HexFormat.of().formatHex(CanonicalForm.of(small()))).isEqualTo(expected);
    }

    @Test
    void a_line_is_owner_categories_purpose_sought_outcome_code_and_ground() {
        Entry entry = full();
        String hex = HexFormat.of().formatHex(CanonicalForm.of(entry));
        String permit = "00000010" + "00112233445566778899aabbccddeeff"
                + "00000002" + "0000000a" + hex("ATTENDANCE") + "00000004" + hex("PLAN")
                + "0000000c" + hex("COORDINATION")
                + "00000001" + "00"
                + "00000006" + hex("PERMIT") + "00000007" + hex("CONSENT")
                + "00000010" + "ffeeddccbbaa99887766554433221100";
        String denial = "00000001" + "01" + "00000004" + hex("DENY") + "00000009" + hex("WITHDRAWN") + "ffffffff";
        assertThat(hex).contains("00000002" + permit).endsWith(denial);
    }

    private static String hex(String ascii) {
        return HexFormat.of().formatHex(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Entries that differ from the full one in one thing each. */
    private static List<Entry> changed() {
        Entry e = full();
        List<Entry> all = new ArrayList<>(List.of(e, small()));
        all.add(with(new EntryId(OTHER), e.log(), e.at(), e.actor(), e.account(), "OpenCase", e.lines()));
        all.add(with(e.id(), new LogId(SOME), e.at(), e.actor(), e.account(), "OpenCase", e.lines()));
        all.add(with(e.id(), e.log(), AT.plusNanos(1000), e.actor(), e.account(), "OpenCase", e.lines()));
        all.add(with(e.id(), e.log(), e.at(), "JOB", e.account(), "OpenCase", e.lines()));
        all.add(with(e.id(), e.log(), e.at(), "STAFFa", "ccount", "OpenCase", e.lines()));
        all.add(with(e.id(), e.log(), e.at(), e.actor(), e.account(), "ListMyCases", e.lines()));
        all.add(with(
                e.id(),
                e.log(),
                e.at(),
                e.actor(),
                e.account(),
                "OpenCase",
                e.lines().reversed()));
        all.add(with(
                e.id(),
                e.log(),
                e.at(),
                e.actor(),
                e.account(),
                "OpenCase",
                e.lines().subList(0, 1)));
        return all;
    }

    private static Entry with(
            EntryId id, LogId log, Instant at, String actor, String account, String useCase, List<Access.Line> lines) {
        Entry e = full();
        return new Entry(
                id,
                log,
                at,
                actor,
                account,
                e.mandate(),
                e.agency(),
                e.unit(),
                e.session(),
                e.address(),
                e.correlation(),
                useCase,
                e.outcome(),
                e.participant(),
                e.file(),
                e.number(),
                e.objects(),
                lines);
    }

    @Test
    void two_entries_that_differ_never_have_the_same_bytes() {
        List<Entry> all = changed();
        Set<String> bytes = new HashSet<>();
        all.forEach(entry -> bytes.add(HexFormat.of().formatHex(CanonicalForm.of(entry))));
        assertThat(bytes).hasSize(all.size());
    }

    @Test
    void every_ground_points_at_what_it_rests_on() {
        assertThat(CanonicalForm.groundId(new Ground.Consent(new ConsentId(SOME), LocalDate.MIN)))
                .isEqualTo(SOME);
        assertThat(CanonicalForm.groundId(new Ground.OwnAgency(new AssignmentId(OTHER))))
                .isEqualTo(OTHER);
        assertThat(CanonicalForm.groundId(new Ground.Cover(new CoverId(SOME), LocalDate.MIN)))
                .isEqualTo(SOME);
        assertThat(CanonicalForm.groundId(
                        new Ground.LegalBasis(BasisKind.HARM_TEST, new RecordedGroundId(OTHER), LocalDate.MIN)))
                .isEqualTo(OTHER);
        for (Ground other : List.of(
                new Ground.ManagedUnit(),
                new Ground.Duty(),
                new Ground.NamedRecipient(),
                new Ground.LogReview(),
                new Ground.ParticipantsWill(),
                new Ground.OwnAgencyJob())) {
            assertThat(CanonicalForm.groundId(other)).isNull();
        }
    }

    @Test
    void a_seal_changes_with_the_entry_the_salt_and_the_key() {
        Seal seal = Seal.of(full(), SALT, KEY);
        assertThat(seal.salt()).isEqualTo(SALT);
        assertThat(seal.commitment())
                .hasSize(32)
                .isEqualTo(Seal.of(full(), SALT, KEY).commitment());
        assertThat(seal.mac()).hasSize(32).isEqualTo(Seal.of(full(), SALT, KEY).mac());
        byte[] otherSalt = SALT.clone();
        otherSalt[31] = 1;
        assertThat(Seal.of(full(), otherSalt, KEY).commitment()).isNotEqualTo(seal.commitment());
        byte[] otherKey = KEY.clone();
        otherKey[0] ^= 1;
        assertThat(Seal.of(full(), SALT, otherKey).commitment()).isEqualTo(seal.commitment());
        assertThat(Seal.of(full(), SALT, otherKey).mac()).isNotEqualTo(seal.mac());
        assertThat(Seal.of(small(), SALT, KEY).commitment()).isNotEqualTo(seal.commitment());
        for (Entry other : changed().subList(1, 4)) {
            assertThat(Seal.of(other, SALT, KEY).mac()).isNotEqualTo(seal.mac());
        }
        assertThatThrownBy(() -> Seal.of(full(), new byte[31], KEY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_seal_is_the_one_the_specification_says() {
        Seal seal = Seal.of(small(), SALT, KEY);
        assertThat(HexFormat.of().formatHex(seal.commitment())).isEqualTo(VECTOR_COMMITMENT);
        assertThat(HexFormat.of().formatHex(seal.mac())).isEqualTo(VECTOR_MAC);
    }

    /** The grounds that came later, in the bytes of the same version. */
    private static Entry later() {
        Entry e = full();
        List<Access.Line> lines = new ArrayList<>();
        lines.add(line(new Decision.Permit(new Ground.Cover(new CoverId(OTHER), LocalDate.MIN)), false));
        for (BasisKind kind : BasisKind.values()) {
            lines.add(line(
                    new Decision.Permit(new Ground.LegalBasis(kind, new RecordedGroundId(SOME), LocalDate.MIN)),
                    false));
        }
        return with(e.id(), e.log(), e.at(), e.actor(), e.account(), "OpenCase", lines);
    }

    @Test
    @Tag("CON-06")
    void the_grounds_that_came_later_change_no_byte_but_their_own_code_and_id() {
        byte[] payload = CanonicalForm.of(later());
        String hex = HexFormat.of().formatHex(payload);
        assertThat(hex)
                .contains(hex("PERMIT") + "00000005" + hex("COVER") + "00000010" + "ffeeddccbbaa99887766554433221100")
                .contains(hex("PERMIT") + "00000012" + hex("CRIME_FRAUD_10_15A") + "00000010"
                        + "00112233445566778899aabbccddeeff");
        assertThat(payload).hasSize(LATER_LENGTH);
        Seal seal = Seal.of(later(), SALT, KEY);
        assertThat(HexFormat.of().formatHex(seal.commitment())).isEqualTo(LATER_COMMITMENT);
        assertThat(HexFormat.of().formatHex(seal.mac())).isEqualTo(LATER_MAC);
    }

    @Test
    void the_entries_of_the_first_release_keep_their_seal() {
        assertThat(CanonicalForm.of(full())).hasSize(532);
        Seal seal = Seal.of(full(), SALT, KEY);
        assertThat(HexFormat.of().formatHex(seal.commitment()))
                .isEqualTo("b456a4dfbb63cfb5cbf64b169880c8b77dd8e1b12fe83e9ad3c426559b78c776");
        assertThat(HexFormat.of().formatHex(seal.mac()))
                .isEqualTo("af3a33826a66482875f6997b6dd181e969a6b42af99bf1b6be6b40c00463bd0b");
    }

    @Test
    void a_collaborations_log_has_its_name_and_the_installations_its_own() {
        assertThat(LogId.of(new CollaborationId(SOME)).value()).isEqualTo(SOME);
        assertThat(LogId.INSTALLATION).isNotEqualTo(new LogId(SOME));
    }
}
