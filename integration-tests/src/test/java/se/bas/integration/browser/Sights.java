package se.bas.integration.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/**
 * All that one account gets to see: views, and the dialogs on them.
 *
 * @param arrival what is done once, after signing in
 */
record Sights(String account, Consumer<Page> arrival, List<Sight> seen) {
    private static final String CASE = "/case/" + Demo.file(Demo.ROBIN_AT_SOC);
    private static final String LOOKED_FOR = "/case/" + Demo.file("SOC-2026-0121");
    private static final String WITH_CONSENT = "/case/" + Demo.file("SOC-2026-0019");
    /** Milliseconds to a session's end: within its warning, and not. */
    private static final int SOON = 120_000;

    private static final int LATE = 3_600_000;
    private static final String NUMBERLESS = "SOC-AXE-1";

    /**
     * Something to look at.
     *
     * @param goThere opens it, from wherever one is, and waits until it is there
     */
    record Sight(String name, Consumer<Page> goThere) {
        /** Goes there, and on from the sight before it where that lies on the way: its page need not be fetched anew. */
        void goThereAfter(@Nullable Sight before, Page page) {
            if (before != null
                    && goThere instanceof Way way
                    && before.goThere instanceof Way gone
                    && way.leadsOver(gone)) {
                way.steps().subList(gone.steps().size(), way.steps().size()).forEach(step -> step.accept(page));
            } else {
                goThere.accept(page);
            }
        }
    }

    /** Step by step; two are the same where they fetch the same page and press the same. */
    private record Way(List<Consumer<? super Page>> steps) implements Consumer<Page> {
        @Override
        public void accept(Page page) {
            steps.forEach(step -> step.accept(page));
        }

        @Override
        public Way andThen(Consumer<? super Page> next) {
            return new Way(Stream.<Consumer<? super Page>>concat(steps.stream(), Stream.of(next))
                    .toList());
        }

        boolean leadsOver(Way other) {
            return other.steps.size() < steps.size()
                    && steps.subList(0, other.steps.size()).equals(other.steps);
        }
    }

    private record Fetch(String path, String sign) implements Consumer<Page> {
        @Override
        public void accept(Page page) {
            page.navigate(path);
            assertThat(page.getByTestId(sign).first()).isVisible();
        }
    }

    private record Press(String button, String sign) implements Consumer<Page> {
        @Override
        public void accept(Page page) {
            page.getByTestId(button).first().click();
            assertThat(page.getByTestId(sign).first()).isVisible();
        }
    }

    static List<Sights> ofEverybody() {
        return List.of(
                caseworker(),
                newParticipant(),
                programme(),
                placements(),
                handovers(),
                received(),
                unitsManager(),
                manager(),
                programmesManager(),
                auditor(),
                administrator(),
                refused());
    }

    private static Sights caseworker() {
        return new Sights(
                "soc-handlaggare",
                page -> {},
                List.of(
                        new Sight("today", at("/today", "task-card")),
                        new Sight(
                                "today, the menu of a task",
                                at("/today", "task-card").andThen(press("task-more", "task-skip"))),
                        new Sight(
                                "skipping a task, wrong",
                                at("/today", "task-card")
                                        .andThen(press("task-more", "task-skip"))
                                        .andThen(press("task-skip", "skip-reason"))
                                        .andThen(press("skip-save", "skip-reason"))),
                        new Sight(
                                "handing on a task",
                                at("/today", "task-card")
                                        .andThen(press("task-more", "task-hand_on"))
                                        .andThen(press("task-hand_on", "hand-on-who"))),
                        new Sight("new task", at(CASE, "task-panel").andThen(press("new-task", "task-text"))),
                        new Sight(
                                "new task, wrong",
                                at(CASE, "task-panel")
                                        .andThen(press("new-task", "task-text"))
                                        .andThen(press("task-save", "task-text"))),
                        new Sight("my cases", at("/cases", "case-grid")),
                        new Sight(
                                "saving a view",
                                at("/cases?order=opened", "case-grid").andThen(press("save-view", "view-name"))),
                        new Sight(
                                "saving a view, wrong",
                                at("/cases?order=opened", "case-grid")
                                        .andThen(press("save-view", "view-name"))
                                        .andThen(press("view-save", "view-name"))),
                        new Sight("search", at("/cases", "case-grid").andThen(press("search", "find"))),
                        new Sight("the keys", at("/cases", "case-grid").andThen(press("keys", "key-help"))),
                        new Sight("case", at(WITH_CONSENT, "case-header")),
                        new Sight(
                                "case, unfolded",
                                at(WITH_CONSENT, "case-header").andThen(Sights::unfold)),
                        new Sight(
                                "withdrawal of a consent",
                                at(WITH_CONSENT, "case-header").andThen(press("withdraw", "consequence"))),
                        new Sight(
                                "annulment of a consent",
                                at(WITH_CONSENT, "case-header").andThen(press("annul", "consequence"))),
                        new Sight(
                                "asking for a consent",
                                at(CASE, "case-header").andThen(press("ask-for-consent", "ask-unit"))),
                        new Sight(
                                "booking an appointment",
                                at(CASE, "contact-panel").andThen(press("book-appointment", "appointment-at"))),
                        new Sight(
                                "booking an appointment, wrong",
                                at(CASE, "contact-panel")
                                        .andThen(press("book-appointment", "appointment-at"))
                                        .andThen(press("contact-save", "appointment-at"))),
                        new Sight(
                                "noting a contact",
                                at(CASE, "contact-panel").andThen(press("note-contact", "contact-reached"))),
                        new Sight(
                                "how somebody wants to be contacted",
                                at(CASE, "contact-panel").andThen(press("reach-open", "reach-way-1"))),
                        new Sight("somebody who did not come", at(LOOKED_FOR, "ladder")),
                        new Sight(
                                "a decision about somebody who did not come",
                                at(LOOKED_FOR, "ladder").andThen(press("ladder-decide", "decision"))),
                        new Sight("quick note", at(CASE, "case-header").andThen(press("write-note", "note-editor"))),
                        new Sight(
                                "quick note, wrong",
                                at(CASE, "case-header")
                                        .andThen(press("write-note", "note-editor"))
                                        .andThen(press("save-note", "note-editor"))),
                        new Sight(
                                "addition to a note",
                                at(CASE, "case-header").andThen(press("add-to-note", "amendment-text"))),
                        new Sight(
                                "writing a letter",
                                at(CASE, "case-header").andThen(press("write-letter", "letter-sheet"))),
                        new Sight(
                                "writing a letter, wrong",
                                at(CASE, "case-header")
                                        .andThen(press("write-letter", "letter-sheet"))
                                        .andThen(Sights::makeNothing)),
                        new Sight("consent form", at(CASE + "/consent", "save")),
                        new Sight(
                                "consent form, wrong",
                                at(CASE + "/consent", "save").andThen(Sights::saveNothing)),
                        new Sight("ground form", at(CASE + "/ground", "save")),
                        new Sight(
                                "ground form, wrong",
                                at(CASE + "/ground", "save").andThen(Sights::saveNothing)),
                        new Sight("told by ordinance", at(CASE + "/duty", "duty-law")),
                        new Sight("new participant", at("/cases/new", "save")),
                        new Sight(
                                "new participant, wrong",
                                at("/cases/new", "save").andThen(Sights::saveNothing)),
                        new Sight("withdrawal by number", Sights::withdrawal),
                        new Sight("signing in once more", at("/fresh-sign-in", "step-up")),
                        new Sight("no such page", at("/nowhere", "not-found")),
                        new Sight("warning", warning("session-idle", SOON, LATE)),
                        new Sight("last warning", warning("session-absolute", LATE, SOON))));
    }

    private static String mapped() {
        return "/case/" + Demo.file("AMF-2026-041") + "/mapping";
    }

    private static String planned() {
        return "/case/" + Demo.file("AMF-2026-041") + "/plan";
    }

    private static Sights placements() {
        String placed = "/case/" + Demo.file("AMF-2026-041") + "/placements";
        return new Sights(
                "amf-handlaggare",
                page -> {},
                List.of(
                        new Sight("questions about the log", at("/log-questions", "log-question-list")),
                        new Sight("employers", at("/employers", "employer-grid")),
                        new Sight(
                                "a new employer, wrong",
                                at("/employers", "employer-grid")
                                        .andThen(press("register-employer", "employer-name"))
                                        .andThen(press("form-save", "employer-name"))),
                        new Sight(
                                "looking for places",
                                at("/employers", "employer-grid")
                                        .andThen(press("match-places", "match-kinds"))
                                        .andThen(press("match-look", "match-row"))),
                        new Sight("an employer", page -> {
                            at("/employers", "employer-grid").accept(page);
                            page.getByTestId("employer-search").locator("input").fill("Bageri");
                            page.getByTestId("employer-link").first().click();
                            page.getByTestId("employer-places").waitFor();
                        }),
                        new Sight("placements", at(placed, "placement-card").andThen(Sights::unfold)),
                        new Sight(
                                "a follow-up, wrong",
                                at(placed, "placement-card")
                                        .andThen(press("record-follow-up", "participant-view"))
                                        .andThen(press("form-save", "participant-view"))),
                        new Sight(
                                "a new placement, wrong",
                                at(placed, "placement-card")
                                        .andThen(press("propose-placement", "placement-employer"))
                                        .andThen(press("form-save", "placement-employer"))),
                        new Sight("the law", at("/legal-basis", "law-open")),
                        new Sight("a mapping", at(mapped(), "mapping-count").andThen(Sights::unfold)),
                        new Sight(
                                "a mapping, wrong",
                                at(mapped(), "mapping-count")
                                        .andThen(press("write-network", "mapping-text"))
                                        .andThen(press("form-save", "mapping-text"))),
                        new Sight("a plan that is not written", at(planned(), "write-plan")),
                        new Sight(
                                "a plan, wrong",
                                at(planned(), "write-plan")
                                        .andThen(press("write-plan", "plan-goal"))
                                        .andThen(press("form-save", "plan-goal"))),
                        new Sight(
                                "a presentation, wrong",
                                at(placed, "presentations")
                                        .andThen(press("write-presentation", "presentation-text"))
                                        .andThen(press("form-save", "presentation-text")))));
    }

    /** It takes a fresh sign-in, which lasts for some of the looks. */
    private static void withdrawal(Page page) {
        page.navigate("/withdrawal");
        page.locator("[data-testid=withdraw-blindly], [data-testid=step-up]")
                .first()
                .waitFor();
        if (page.getByTestId("step-up").isVisible()) {
            MandateStoryIT.signInOnceMore(page, "soc-handlaggare");
        }
        page.getByTestId("withdraw-blindly").waitFor();
    }

    private static Sights newParticipant() {
        return new Sights(
                "soc-handlaggare2",
                Sights::registerWithoutNumber,
                List.of(
                        new Sight(
                                "case without a number",
                                at("/cases", "case-grid").andThen(Sights::openNumberless)),
                        new Sight(
                                "giving a number",
                                at("/cases", "case-grid")
                                        .andThen(Sights::openNumberless)
                                        .andThen(press("give-number", "number")))));
    }

    private static Sights handovers() {
        String sten = "/case/" + Demo.file("SOC-2026-0112");
        return new Sights(
                "soc-handlaggare",
                page -> {},
                List.of(
                        new Sight("a handover", at(sten + "/handovers", "handover")),
                        new Sight(
                                "what goes over",
                                at(sten + "/handovers", "handover").andThen(press("preview-handover", "goes-NONE"))),
                        new Sight(
                                "a handover that cannot be sent",
                                at(sten + "/handovers", "handover").andThen(press("propose-handover", "handover-ask"))),
                        new Sight(
                                "a new handover, wrong",
                                at(sten + "/handovers", "handover")
                                        .andThen(press("write-handover", "handover-message"))
                                        .andThen(press("form-save", "handover-message"))),
                        new Sight("a network", at(sten + "/network", "network-workers")),
                        new Sight(
                                "another caseworker, wrong",
                                at(sten + "/network", "network-workers")
                                        .andThen(press("change-main-caseworker", "change-note"))
                                        .andThen(press("form-save", "change-note"))),
                        new Sight(
                                "a colleague, wrong",
                                at(sten + "/network", "network-workers")
                                        .andThen(press("add-colleague", "colleague-reason"))
                                        .andThen(press("form-save", "colleague-reason"))),
                        new Sight(
                                "somebody near, wrong",
                                at(sten + "/network", "network-workers")
                                        .andThen(press("add-network-contact", "network-name"))
                                        .andThen(press("form-save", "network-name")))));
    }

    private static Sights received() {
        return new Sights(
                "amf-handlaggare",
                page -> {},
                List.of(
                        new Sight("what is proposed", at("/handovers", "received-proposals")),
                        new Sight(
                                "a proposal, wrong",
                                at("/handovers", "received-proposals")
                                        .andThen(press("open-proposal", "proposal-who"))
                                        .andThen(press("form-save", "proposal-outcome")))));
    }

    private static Sights unitsManager() {
        return new Sights(
                "amf-chef", page -> {}, List.of(new Sight("who receives proposals", at("/handovers", "intake"))));
    }

    private static Sights programme() {
        String robin = "/case/" + Demo.file(Demo.ROBIN_AT_AMF);
        return new Sights(
                "amf-handlaggare",
                page -> {},
                List.of(
                        new Sight(
                                "a participation, unfolded",
                                at(robin, "participation-panel").andThen(Sights::unfold)),
                        new Sight(
                                "an exit, wrong",
                                at(robin, "participation-panel")
                                        .andThen(press("move-EXIT", "consequence"))
                                        .andThen(press("confirm", "consequence"))),
                        new Sight(
                                "a pause, wrong",
                                at(robin, "participation-panel")
                                        .andThen(press("move-PAUSE", "happening-pauseReason"))
                                        .andThen(press("confirm", "happening-pauseReason"))),
                        new Sight(
                                "an enrolment, wrong",
                                at("/case/" + Demo.file("AMF-2026-050"), "participation-panel")
                                        .andThen(press("move-ENROL", "happening-consentAnswer"))
                                        .andThen(press("confirm", "happening-consentAnswer"))),
                        new Sight(
                                "a follow-up",
                                at("/case/" + Demo.file("AMF-2025-032"), "participation-panel")
                                        .andThen(press("move-FOLLOW_UP", "happening-outcome")))));
    }

    private static Sights programmesManager() {
        return new Sights(
                "amf-chef",
                page -> {},
                List.of(
                        new Sight("figures", at("/figures", "figures-goals").andThen(Sights::unfold)),
                        new Sight(
                                "figures of the project",
                                at("/figures", "figures-goals").andThen(press("period-bas", "measure-WORK")))));
    }

    private static Sights manager() {
        return new Sights(
                "soc-chef",
                page -> {},
                List.of(
                        new Sight("choice of a mandate", Sights::choice),
                        new Sight("case, its header alone", page -> {
                            choice(page);
                            choices(page).first().click();
                            assertThat(page.getByTestId("nav-cases")).isVisible();
                            at(CASE, "header-alone").accept(page);
                        }),
                        new Sight("overdue in the unit", at("/today", "overdue-card")),
                        new Sight("cover, wrong", at(CASE, "header-alone").andThen(press("cover-save", "cover-form"))),
                        new Sight("whose the cases are", at("/cases", "case-grid")),
                        new Sight(
                                "the cases of one",
                                at("/cases/reassignment", "reassign-whose").andThen(Sights::whose)),
                        new Sight(
                                "moving cases, wrong",
                                at("/cases/reassignment", "reassign-whose")
                                        .andThen(Sights::whose)
                                        .andThen(Sights::chooseAll)
                                        .andThen(press("move-cases", "change-note"))
                                        .andThen(press("form-save", "change-note"))),
                        new Sight("mandates of a manager", at("/mandates", "filter-waiting"))));
    }

    private static Sights auditor() {
        return new Sights(
                "soc-granskare",
                page -> {},
                List.of(
                        new Sight("reviews", at("/reviews", "begin-review")),
                        new Sight(
                                "review, begin",
                                at("/reviews", "begin-review")
                                        .andThen(page ->
                                                page.getByTestId("begin-review").click())
                                        .andThen(page -> assertThat(page.getByTestId("review-until"))
                                                .isVisible())),
                        new Sight("log", at("/log", "log-count")),
                        new Sight("log, one entry", at("/log", "log-count").andThen(page -> {
                            page.locator("vaadin-grid-cell-content:visible")
                                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d\\d:\\d\\d")))
                                    .first()
                                    .click();
                            assertThat(page.getByTestId("log-detail")).isVisible();
                        }))));
    }

    private static Sights administrator() {
        return new Sights(
                "soc-admin",
                page -> {
                    page.navigate("/mandates/new");
                    MandateStoryIT.signInOnceMore(page, "soc-admin");
                    assertThat(page.getByTestId("save")).isVisible();
                    someJobsHaveRun();
                    somethingHasBeenWritten();
                },
                List.of(
                        new Sight("granting a mandate", at("/mandates/new", "save")),
                        new Sight(
                                "granting a mandate, wrong",
                                at("/mandates/new", "save").andThen(Sights::saveNothing)),
                        new Sight("mandates", at("/mandates", "mandate-grid")),
                        new Sight("settings", at("/settings", "item-now").andThen(Sights::unfold)),
                        new Sight("a policy", at("/settings/POLICY/CONSENT_WARNINGS", "policy-example")),
                        new Sight(
                                "a policy, wrong",
                                at("/settings/POLICY/CONSENT_WARNINGS", "policy-example")
                                        .andThen(page -> {
                                            page.getByTestId("policy-FIRST_WARNING")
                                                    .locator("input")
                                                    .fill("999");
                                            saveNothing(page);
                                        })),
                        new Sight("a list", at("/settings/CODE_LIST/CONSENT_PLACES", "list-row")),
                        new Sight("a ladder", at("/settings/LADDER/GENERAL", "ladder-row")),
                        new Sight("a provision", at("/settings/LAW/GENERAL_10_27", "law-consequence")),
                        new Sight("a text", at("/settings/TEXT/CONSENT_INFORMATION", "lix-sv")),
                        new Sight("templates", at("/templates", "template-editor")),
                        new Sight(
                                "a letter's template",
                                at("/templates", "template-editor")
                                        .andThen(press("template-letter-invitation", "letter-sheet"))),
                        new Sight(
                                "templates, wrong",
                                at("/templates", "template-editor").andThen(Sights::saveNeutralNot)),
                        new Sight("jobs", at("/jobs", "runs")),
                        new Sight(
                                "jobs, asking for a run",
                                at("/jobs", "runs").andThen(press("job-start", "consequence"))),
                        new Sight(
                                "the style guide",
                                at("/style-guide", "guide-legal").andThen(Sights::unfold)),
                        new Sight(
                                "undoing, in the style guide",
                                at("/style-guide", "guide-undo-show").andThen(press("guide-undo-show", "undo"))),
                        new Sight(
                                "a legal act in the style guide",
                                at("/style-guide", "guide-legal").andThen(press("guide-legal", "consequence"))),
                        new Sight("organisations", at("/organisation", "agencies"))));
    }

    /** No job runs beside the tests; so that there is something to look at, one has been done and one has broken. */
    private static void someJobsHaveRun() {
        try {
            OwnersDatabase.run("delete from job_run", """
                    insert into job_run (id, collaboration_id, agency_id, job, for_day, started_at, ended_at, outcome, looked_at,
                        made, error, correlation)
                    select gen_random_uuid(), p.collaboration_id, p.agency_id, 'FORGET_REQUESTS', run.day, run.day + time '03:30',
                           run.day + time '03:30:01', run.outcome, run.looked_at, run.made, run.error, gen_random_uuid()
                      from participation p join agency a on a.id = p.agency_id and a.code = 'soc',
                           (values (date '2026-11-20', 'DONE', 12, 3, null),
                                   (date '2026-11-21', 'FAILED', null, null, 'org.postgresql.util.PSQLException 42501'))
                             as run (day, outcome, looked_at, made, error)
                    """);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** So that there is something in force, to come, over and taken back. */
    private static void somethingHasBeenWritten() {
        try {
            OwnersDatabase.run("delete from edition_withdrawal", "delete from edition", """
                    insert into edition (id, collaboration_id, agency_id, kind, item, version, valid_from, content, written_by,
                        written_under, written_at)
                    select gen_random_uuid(), p.collaboration_id, p.agency_id, 'POLICY', 'CONSENT_WARNINGS', e.version,
                           current_date + e.days, jsonb_build_object('FIRST_WARNING', e.first, 'SECOND_WARNING', '7'), s.id,
                           gen_random_uuid(), now() - interval '1 day'
                      from participation p join agency a on a.id = p.agency_id and a.code = 'soc'
                      join staff s on s.display_name = 'Henrik Lund',
                           (values (1, -40, '60'), (2, -20, '45'), (3, 30, '40'), (4, 60, '35'))
                             as e (version, days, first)
                    """, """
                    insert into edition_withdrawal (edition_id, collaboration_id, agency_id, withdrawn_by, withdrawn_under,
                        withdrawn_at)
                    select id, collaboration_id, agency_id, written_by, written_under, now() from edition where version = 4
                    """);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Sights refused() {
        return new Sights("soc-utan", page -> {}, List.of(new Sight("refused", at("/", "refused"))));
    }

    private static Consumer<Page> at(String path, String sign) {
        return new Way(List.of(new Fetch(path, sign)));
    }

    private static Consumer<Page> press(String button, String sign) {
        return new Press(button, sign);
    }

    private static void saveNothing(Page page) {
        page.getByTestId("save").click();
        assertThat(page.locator("[invalid]").first()).isVisible();
    }

    private static void makeNothing(Page page) {
        page.getByTestId("letter-make").click();
        assertThat(page.locator("[invalid]").first()).isVisible();
    }

    private static void saveNeutralNot(Page page) {
        page.getByTestId("template-bodySv").locator("textarea").fill("Ring soc på {telefon} {namn}");
        page.getByTestId("template-save").click();
        assertThat(page.locator("[invalid]").first()).isVisible();
    }

    private static void unfold(Page page) {
        for (Locator summary : page.locator("vaadin-details-summary:visible").all()) {
            summary.click();
        }
    }

    /** The page is told, until nothing is told any more, that its session is nearly over; it warns by itself. */
    private static Consumer<Page> warning(String which, int idle, int absolute) {
        return page -> {
            page.route(
                    "**/session",
                    asked -> asked.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody("{\"idle\":%d,\"absolute\":%d,\"warning\":%d}".formatted(idle, absolute, SOON))));
            at("/cases", "case-grid").accept(page);
            assertThat(page.locator("#" + which)).isVisible();
        };
    }

    private static void choice(Page page) {
        page.navigate("/mandate");
        assertThat(choices(page).first()).isVisible();
    }

    private static void whose(Page page) {
        page.getByTestId("reassign-whose").locator("vaadin-select-value-button").click();
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(page.getByTestId("caseload")).isVisible();
    }

    private static void chooseAll(Page page) {
        page.getByTestId("choose-all").locator("input").check();
    }

    private static Locator choices(Page page) {
        return page.locator("[data-testid^=mandate-]");
    }

    private static void registerWithoutNumber(Page page) {
        at("/cases/new", "save").accept(page);
        page.getByTestId("given-name").locator("input").fill("Kim");
        page.getByTestId("family-name").locator("input").fill("Utterström");
        page.getByTestId("number-unknown").locator("input").check();
        Locator born = page.getByTestId("birth-date").locator("input").first();
        born.fill("1990-02-17");
        born.press("Enter");
        page.getByTestId("case-number").locator("input").fill(NUMBERLESS);
        page.getByTestId("save").click();
        assertThat(page.getByTestId("case-header")).isVisible();
    }

    private static void openNumberless(Page page) {
        page.getByTestId("case-search").locator("input").fill("Kim Utter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Kim Utterström")))
                .first()
                .click();
        assertThat(page.getByTestId("case-header")).containsText(NUMBERLESS);
    }

    @Override
    public String toString() {
        return account;
    }
}
