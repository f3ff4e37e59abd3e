package se.bas.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.agency.UnusedMandates.InForce;

@Tag("IDA-08")
class UnusedMandatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    /** Written {@code holder role days}: whose, as what, and for how many days unused. */
    private static InForce mandate(String written) {
        String[] words = written.split(" ", -1);
        Role role = switch (words[1]) {
            case "A" -> Role.ADMINISTRATOR;
            case "M" -> Role.MANAGER;
            case "C" -> Role.CASEWORKER;
            default -> Role.AUDITOR;
        };
        return new InForce(
                new MandateId(UUID.nameUUIDFromBytes(written.getBytes(StandardCharsets.UTF_8))),
                new StaffId(UUID.nameUUIDFromBytes(words[0].getBytes(StandardCharsets.UTF_8))),
                role,
                new Disuse(TODAY.minusDays(Integer.parseInt(words[2])), true));
    }

    private static List<InForce> mandates(String written) {
        return Arrays.stream(written.split(", ", -1))
                .map(UnusedMandatesTest::mandate)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada A 0, bo M 0, cia C 90 | ''",
                "ada A 0, bo M 0, cia C 91 | cia C 91",
                // Nobody needs the auditor and the caseworker to grant.
                "ada A 200, cia C 91, dan L 91 | cia C 91, dan L 91",
                // The last administrator, and the one who approves.
                "ada A 200, bo M 200 | ''",
                "ada A 200, bo M 0 | ''",
                "ada A 0, bo M 200 | ''",
                "ada A 200 | ''",
                "bo M 200 | ''",
                // With three, the one that has gone unused for longest.
                "ada A 200, ann A 0, bo M 0 | ada A 200",
                "ada A 200, ann A 100, bo M 0 | ada A 200",
                "ada A 100, ann A 200, bo M 300 | bo M 300",
                "ada A 300, ann A 200, bo M 100, ben M 150 | ada A 300, ben M 150",
                // Somebody with two mandates approves nothing of the own.
                "ada A 0, ada M 200, bo M 0 | ada M 200",
                "ada A 0, ada M 0, bo M 200 | ''",
            })
    void what_is_unused_ends_but_for_what_the_agency_needs_to_grant(String all, String ended) {
        UnusedMandates unused = UnusedMandates.on(TODAY, mandates(all));
        Set<InForce> expected = ended.isEmpty() ? Set.of() : new HashSet<>(mandates(ended));
        assertThat(new HashSet<>(unused.ended())).isEqualTo(expected);
        assertThat(new HashSet<>(unused.spared()))
                .isEqualTo(mandates(all).stream()
                        .filter(one -> one.disuse().isOver(TODAY) && !expected.contains(one))
                        .collect(Collectors.toSet()));
    }

    /** Whatever there is, in every order, an agency that could grant before can do so afterwards. */
    @Test
    void nobody_is_locked_out_whatever_is_unused() {
        List<String> holders = List.of("ada A", "ann A", "bo M", "ada M");
        for (int unused = 0; unused < 1 << holders.size(); unused++) {
            List<InForce> all = new ArrayList<>();
            for (int at = 0; at < holders.size(); at++) {
                all.add(mandate(holders.get(at) + ((unused >> at & 1) == 1 ? " " + (100 + at) : " 1")));
            }
            List<InForce> left = new ArrayList<>(all);
            left.removeAll(UnusedMandates.on(TODAY, all).ended());
            assertThat(left)
                    .as("%s", all)
                    .anyMatch(one -> one.role() == Role.ADMINISTRATOR
                            && left.stream().anyMatch(other -> !other.holder().equals(one.holder())));
        }
    }
}
