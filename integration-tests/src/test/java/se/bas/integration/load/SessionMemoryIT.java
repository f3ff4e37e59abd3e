package se.bas.integration.load;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.environment.ServerHeap;

/**
 * What a signed-in session costs the server, and that a case that was closed costs nothing. Short in every run of the
 * tests; {@code ./bas bench session} has 20 sessions and a thousand cases opened and closed. Read docs/measuring.md.
 */
@Tag("UIX-16")
class SessionMemoryIT {
    private static final int SESSIONS = Integer.getInteger("bas.sessions", 2);
    private static final int CYCLES = Integer.getInteger("bas.cycles", 25);

    /** Until everything has been done once that is only done once. */
    private static final int WARM = CYCLES > 100 ? 20 : 5;

    private static final String ACCOUNT = "soc-handlaggare";
    private static final String CASE_PAGE = "se.bas.ui.casework.CaseFileView";
    private static final String LIST_PAGE = "se.bas.ui.casework.CasesView";
    private static final String WATCH = "se.bas.application.live.Watch";

    private final List<String> report = new ArrayList<>();

    @BeforeAll
    static void give_a_busy_machine_time() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void a_case_that_was_closed_is_gone_and_so_is_a_session() throws Exception {
        warmUp();
        ServerHeap without = ServerHeap.counted();
        List<BrowserContext> people = new ArrayList<>();
        try {
            for (int at = 0; at < SESSIONS; at++) {
                BrowserContext person = Browsers.open();
                people.add(person);
                open(Browsers.signedIn(person, ACCOUNT));
            }
            ServerHeap with = ServerHeap.counted();
            told(SESSIONS + " sessions, each with a case open, bytes a session", each(without, with, SESSIONS));
            add(with.moreThan(without, 15));
            assertThat(with.objects(CASE_PAGE) - without.objects(CASE_PAGE)).isEqualTo(SESSIONS);
            // Who does nothing while another works for long is signed out, as they should be.
            while (people.size() > 1) {
                leave(people.removeLast());
            }
            openAndClose(people.getFirst().pages().getFirst());
        } finally {
            people.forEach(SessionMemoryIT::leave);
        }
        Thread.sleep(2000);
        ServerHeap after = ServerHeap.counted();
        told("after all have signed out, bytes a session more than before", each(without, after, SESSIONS));
        add(after.moreThan(without, 10));
        Files.write(Path.of(System.getProperty("bas.sessions.report", "target/session.txt")), report);
        assertThat(after.objects(CASE_PAGE)).isLessThanOrEqualTo(without.objects(CASE_PAGE));
    }

    /** As somebody does all day, without the page ever being fetched anew. */
    private void openAndClose(Page page) throws Exception {
        cycles(page, WARM);
        ServerHeap before = ServerHeap.counted();
        cycles(page, CYCLES);
        ServerHeap after = ServerHeap.counted();
        told(CYCLES + " times a case opened and closed, bytes more a time", each(before, after, CYCLES));
        add(after.moreThan(before, 10));
        for (String type : List.of(CASE_PAGE, LIST_PAGE, WATCH)) {
            assertThat(after.objects(type) - before.objects(type)).as(type).isLessThanOrEqualTo(1);
        }
    }

    private static void cycles(Page page, int times) {
        for (int time = 0; time < times; time++) {
            page.getByTestId("nav-cases").click();
            openTheFirst(page);
        }
    }

    private static void open(Page page) {
        page.navigate("/cases");
        openTheFirst(page);
    }

    private static void openTheFirst(Page page) {
        page.locator("[data-testid=case-grid] a:visible").first().click();
        assertThat(page.getByTestId("timeline")).isVisible();
    }

    private static void warmUp() {
        for (int time = 0; time < 2; time++) {
            BrowserContext first = Browsers.open();
            Page page = Browsers.signedIn(first, ACCOUNT);
            open(page);
            cycles(page, WARM);
            leave(first);
        }
    }

    private static void leave(BrowserContext person) {
        try (person) {
            Page page = person.pages().getFirst();
            page.getByTestId("sign-out").click();
            page.waitForURL(url -> url.contains("/signed-out"));
        }
    }

    private static long each(ServerHeap before, ServerHeap after, int times) {
        return (after.bytes() - before.bytes()) / times;
    }

    private void told(String what, long bytes) {
        add(List.of(String.format(Locale.ROOT, "%s: %,d", what, bytes)));
    }

    /** At once, so that it is known even if something goes wrong later. */
    private void add(List<String> lines) {
        report.addAll(lines);
        lines.forEach(System.out::println);
    }
}
