package se.bas.integration.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.TestEnvironment;
import se.bas.integration.OwnersDatabase;

/** What has been withdrawn is gone from open pages, whatever node they are on, and nothing else happens on them. */
@Tag("CON-30")
class TwoNodesIT {
    private static final int ROUNDS = 7;

    private final URI first = TestEnvironment.addresses().app();

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @AfterEach
    void withdraw_everything() throws Exception {
        Dennis.withdrawsEverything();
    }

    @Test
    @Tag("CON-04")
    void it_is_gone_within_a_second_on_every_node_and_others_notice_nothing() throws Exception {
        URI second = TestEnvironment.secondNode();
        List<Long> here = new ArrayList<>();
        List<Long> there = new ArrayList<>();
        try (Case near = Case.open(first, "amf-handlaggare", Dennis.AT_AMF);
                Case far = Case.open(second, "amf-handlaggare", Dennis.AT_AMF);
                Case af = Case.open(second, "af-handlaggare", Dennis.AT_AF)) {
            af.page().waitForTimeout(1500);
            int before = af.frames().get();
            af.countChanges();
            String afEntries =
                    "select count(*) from log_entry e join agency a on a.id = e.acting_agency_id and a.code = 'af'";
            String logged = OwnersDatabase.value(afEntries);
            for (int round = 0; round < ROUNDS; round++) {
                String consent = Dennis.lets("ATTENDANCE", "ADDICTION_TREATMENT");
                assertThat(near.rowsOf("soc").first()).isVisible();
                assertThat(far.rowsOf("soc").first()).isVisible();
                near.noteWhenGone("soc");
                far.noteWhenGone("soc");
                Instant withdrawn = Dennis.withdraws(consent);
                here.add(near.goneAt() - withdrawn.toEpochMilli());
                there.add(far.goneAt() - withdrawn.toEpochMilli());
                assertThat(far.page().getByTestId("case-header")).isVisible();
            }
            System.out.printf("Withdrawn data were gone after, same node: %s ms, other node: %s ms%n", here, there);
            // Whoever has no ground is not told, not even that there was something to tell.
            assertThat(af.changes()).isZero();
            assertThat(af.frames().get()).isEqualTo(before);
            assertThat(OwnersDatabase.value(afEntries)).isEqualTo(logged);
        }
        assertThat(median(here)).isLessThanOrEqualTo(1000);
        assertThat(median(there)).isLessThanOrEqualTo(1000);
    }

    @Test
    void a_page_that_looks_another_says_so_and_not_what_is_gone() throws Exception {
        String consent = Dennis.lets("ATTENDANCE");
        try (Case far = Case.open(TestEnvironment.secondNode(), "amf-handlaggare", Dennis.AT_AMF)) {
            assertThat(far.rowsOf("soc").first()).isVisible();
            far.noteWhatIsSaid();
            Dennis.withdraws(consent);
            assertThat(far.rowsOf("soc")).hasCount(0);
            assertThat(far.said()).isEqualTo("Sidan har uppdaterats.");
        }
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
