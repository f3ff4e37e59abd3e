package se.bas.integration.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.environment.Browsers;
import se.bas.environment.TestEnvironment;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/** The leak trial in a real browser: what every page says is the same in a world without others' unshared records. */
@Tag("CON-02")
@Tag("CON-04")
@Tag("CON-10")
class LeakTrialPagesIT {
    /** The pages that are looked at; docs/leak-trial.md says the same. */
    static final Set<String> PAGES = Set.of(
            "page /",
            "page /today",
            "page /cases",
            "page /figures",
            "page /case/:case",
            "page /case/:case/consent",
            "page /case/:case/ground",
            "page /case/:case/placements",
            "page /case/:case/plan",
            "page /case/:case/mapping",
            "page /case/:case/duty",
            "page /case/:case/handovers",
            "page /case/:case/network",
            "page /handovers",
            "page /employers",
            "page /employers/:employer",
            "page /cases/new",
            "page /cases/import",
            "page /cases/reassignment",
            "page /withdrawal",
            "page /log",
            "page /reviews",
            "page /reviews/:review",
            "page /log-questions",
            "page /organisation",
            "page /jobs",
            "page /settings",
            "page /settings/:kind/:item",
            "page /templates",
            "page /mandate",
            "page /mandates",
            "page /mandates/new",
            "page /legal-basis",
            "page /fresh-sign-in",
            "page /refused");

    private static final int WORLDS = TestEnvironment.isLong() ? 10 : 1;
    private static final Agency ASKER = Agency.AMF;
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?");
    private static final int PATIENCE = 200;

    /**
     * What stands on the page; nothing while it waits for the server. Whether the browser has just been on and off the net
     * is the browser's own word, and no part of it.
     */
    private static final String SAID = """
            () => {
              if (document.querySelector('.v-loading-indicator:not([style*="none"])')) {
                return '';
              }
              const net = document.querySelector('vaadin-connection-indicator');
              net?.style.setProperty('display', 'none', 'important');
              const said = (document.title + '\\n' + document.body.innerText).replaceAll('\u2060', '');
              net?.style.removeProperty('display');
              return said;
            }
            """;

    @BeforeAll
    static void documents_stand_alone() throws SQLException {
        Database.lettingDocumentsStandAlone();
    }

    @AfterAll
    static void every_document_has_a_file() throws SQLException {
        Database.everyDocumentHasAFile();
    }

    @Test
    void every_page_says_the_same_without_what_others_do_not_share() throws Exception {
        Instant begun = Database.clock();
        int compared = 0;
        try (Org _ = Org.open(EnumSet.of(Kind.CASEWORKER, Kind.MANAGER, Kind.AUDITOR, Kind.ADMINISTRATOR));
                BrowserContext context = Browsers.open()) {
            Page page = Browsers.signedIn(context, ASKER.account());
            page.setDefaultTimeout((double) Duration.ofMinutes(2).toMillis());
            for (int i = 0; i < WORLDS; i++) {
                World whole = telling(8_000L + 100L * i);
                Pages pages = new Pages(page, whole);
                SequencedMap<String, String> before = pages.read(whole);
                SequencedMap<String, String> after = pages.read(whole.asSharedWith(ASKER, ASKER.unit()));
                before.forEach((name, said) -> assertThat(after.get(name))
                        .as("%s, in the world of seed %d", name, whole.seed())
                        .isEqualTo(said));
                // Something of others is shared, and shows.
                assertThat(before.get("case 0")).contains("hos ").containsAnyOf("hos soc", "hos af", "hos kom");
                compared += before.size();
            }
            // Left open, it would come to its end by itself in the midst of another trial, and stand in that one's log.
            page.getByTestId("sign-out").click();
            page.waitForURL(url -> url.contains("/signed-out"));
        } finally {
            Database.forgetInstallationLogSince(begun);
        }
        System.out.printf("Leak trial in the browser: %d pages compared%n", compared);
        assertThat(compared).isGreaterThanOrEqualTo(15 * WORLDS);
    }

    /** A world in which a consent shares notes with the asker's unit, about somebody assigned to the asker, and something stays closed. */
    private static World telling(long from) throws SQLException {
        Instant now = Database.clock();
        return Stream.iterate(from, seed -> seed + 1)
                .limit(100)
                .map(seed -> Worlds.random(seed, now, 10))
                .filter(world -> !shown(world).isEmpty() && assigned(world).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    /** Own files that are assigned to the asker today. */
    private static List<Row> assigned(World world) {
        LocalDate today = LocalDate.ofInstant(world.at(), SWEDEN);
        Set<UUID> files = world.rows("assignment").stream()
                .filter(row -> row.id("staff_id").equals(ASKER.staff())
                        && !today.isBefore(LocalDate.parse(row.text("valid_from")))
                        && (row.value("valid_until") == null
                                || !today.isAfter(LocalDate.parse(row.text("valid_until")))))
                .map(row -> row.id("case_file_id"))
                .collect(Collectors.toSet());
        return world.filesOf(ASKER).stream()
                .filter(file -> files.contains(file.id("id")))
                .toList();
    }

    /** Those of them on which another agency shares a note. */
    private static List<Row> shown(World world) {
        return assigned(world).stream()
                .filter(file -> world.notesOn(file.participant())
                        .anyMatch(note -> world.consents().stream()
                                .anyMatch(consent -> consent.participant().equals(file.participant())
                                        && consent.owner().equals(note.owner())
                                        && consent.gives(
                                                ASKER.unit(), "COORDINATION", note.text("category"), world.at()))))
                .toList();
    }

    /** The pages of one world, as the asker sees them. */
    private record Pages(Page page, World whole) {
        SequencedMap<String, String> read(World world) throws SQLException {
            SequencedMap<String, String> all = new LinkedHashMap<>();
            Database.replaceWith(world);
            act(Kind.CASEWORKER);
            all.put("start", at("/"));
            all.put("today", at("/today"));
            all.put("cases", at("/cases"));
            for (String text : searches()) {
                search(text);
                all.put("search " + text, said());
            }
            // The list remembers what was looked for.
            search("");
            List<Row> own = Stream.concat(shown(whole).stream(), assigned(whole).stream())
                    .distinct()
                    .limit(2)
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                all.put("case " + i, at("/case/" + own.get(i).id("id")));
            }
            String closed = whole.filesNotOf(ASKER).getFirst().id("id").toString();
            String unknown =
                    new UUID((new Random(whole.seed()).nextLong() & ~0xF000L) | 0x4000L, Long.MIN_VALUE).toString();
            all.put("closed case", at("/case/" + closed));
            all.put("unknown case", at("/case/" + unknown));
            assertThat(all.get("closed case")).isEqualTo(all.get("unknown case"));
            all.put("consent form", at("/case/" + own.getFirst().id("id") + "/consent"));
            all.put("closed consent form", at("/case/" + closed + "/consent"));
            all.put("form of a decision", at("/case/" + own.getFirst().id("id") + "/ground"));
            all.put("placements", at("/case/" + own.getFirst().id("id") + "/placements"));
            all.put("closed placements", at("/case/" + closed + "/placements"));
            all.put("mapping", at("/case/" + own.getFirst().id("id") + "/mapping"));
            all.put("closed mapping", at("/case/" + closed + "/mapping"));
            all.put("what is told by ordinance", at("/case/" + own.getFirst().id("id") + "/duty"));
            all.put("closed what is told by ordinance", at("/case/" + closed + "/duty"));
            all.put("the law", at("/legal-basis"));
            all.put("plan", at("/case/" + own.getFirst().id("id") + "/plan"));
            all.put("closed plan", at("/case/" + closed + "/plan"));
            all.put("handovers", at("/case/" + own.getFirst().id("id") + "/handovers"));
            all.put("closed handovers", at("/case/" + closed + "/handovers"));
            all.put("what is proposed", at("/handovers"));
            all.put("network", at("/case/" + own.getFirst().id("id") + "/network"));
            all.put("closed network", at("/case/" + closed + "/network"));
            all.put("employers", at("/employers"));
            all.put("no employer", at("/employers/" + unknown));
            all.put("closed form of a decision", at("/case/" + closed + "/ground"));
            all.put("new participant", at("/cases/new"));
            all.put("import", at("/cases/import"));
            all.put("withdrawal", at("/withdrawal"));
            all.put("refused", at("/refused"));
            all.put("log without a right to it", at("/log"));
            all.put("reviews without a right to them", at("/reviews"));
            all.put("questions about the log", at("/log-questions"));
            act(Kind.AUDITOR);
            all.put("log", at("/log"));
            all.put("reviews", at("/reviews"));
            all.put("no review", at("/reviews/" + new UUID(8, 8)));
            all.put("case without a right to it", at("/case/" + own.getFirst().id("id")));
            all.put("figures without a right to them", at("/figures"));
            act(Kind.MANAGER);
            all.put("figures", at("/figures"));
            all.put("who has how many cases", at("/cases/reassignment"));
            act(Kind.ADMINISTRATOR);
            all.put("organisation", at("/organisation"));
            all.put("jobs", at("/jobs"));
            all.put("settings", at("/settings"));
            all.put("a setting", at("/settings/TEXT/CONSENT_INFORMATION"));
            all.put("templates", at("/templates"));
            all.put("administered mandates", at("/mandates"));
            all.put("new mandate", at("/mandates/new"));
            all.put("signing in once more", at("/fresh-sign-in"));
            all.put("mandates", at("/mandate"));
            return all;
        }

        private void search(String text) {
            Locator search = page.getByTestId("case-search").locator("input");
            search.fill(text);
            search.press("Enter");
            // The field tells the server of it after a while.
            page.waitForTimeout(1500);
        }

        private List<String> searches() {
            Row other = whole.rows("identity").stream()
                    .filter(row -> !ASKER.area().contains(row.owner()))
                    .findFirst()
                    .orElseThrow();
            return List.of(
                    other.text("personal_number"),
                    other.text("family_name"),
                    whole.filesNotOf(ASKER).getFirst().text("case_number"));
        }

        private void act(Kind kind) {
            page.navigate("/mandate");
            Locator mandate = page.getByTestId("mandate-" + ASKER.code() + "-" + kind.role())
                    .filter(new Locator.FilterOptions().setHasText("Prövningen"));
            try {
                mandate.click();
            } catch (TimeoutError missing) {
                throw new AssertionError("no such mandate on " + page.url() + ": " + said(), missing);
            }
            page.waitForURL(url -> !url.endsWith("/mandate"));
            said();
        }

        private String at(String address) {
            page.navigate(address);
            return said();
        }

        /** The text of the page once it does not change any more. */
        private String said() {
            String before = "";
            for (int i = 0, same = 0; i < PATIENCE; i++) {
                page.waitForTimeout(100);
                String now = (String) page.evaluate(SAID);
                same = now.equals(before) && now.length() > 20 ? same + 1 : 0;
                if (same == 3) {
                    return told(now);
                }
                before = now;
            }
            throw new IllegalStateException("the page did not come to rest: " + page.url());
        }

        private String told(String text) {
            Set<String> known = whole.rows().stream()
                    .flatMap(row -> row.columns().values().stream())
                    .filter(Instant.class::isInstance)
                    .flatMap(at -> Stream.of("yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss")
                            .map(form -> DateTimeFormatter.ofPattern(form).format(((Instant) at).atZone(SWEDEN))))
                    .collect(Collectors.toSet());
            return TIME.matcher(text).replaceAll(found -> known.contains(found.group()) ? found.group() : "<time>");
        }
    }
}
