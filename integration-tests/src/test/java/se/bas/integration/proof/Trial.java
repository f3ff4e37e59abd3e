package se.bas.integration.proof;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseFilter;
import se.bas.domain.consent.ConsentDraft;
import se.bas.integration.proof.Observation.Call;
import se.bas.integration.proof.Observation.Within;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/**
 * Everything one agency does and sees in one world. To take a new route or use case into the trial, add what is asked of it
 * here: to {@link #looking()} if it changes nothing, to {@link #changing()} if it does, to {@link #log()} if it reads the log.
 */
final class Trial {
    private static final int OWN_FILES = 6;
    private static final int FOREIGN_FILES = 8;

    /** The routes that are asked; docs/leak-trial.md says the same. */
    static final Set<String> ROUTES = Set.of(
            "GET /me",
            "GET /recipients",
            "GET /settings",
            "GET /cases",
            "POST /cases/search",
            "POST /cases",
            "GET /cases/{id}/number",
            "PUT /cases/{id}/number",
            "GET /cases/{id}",
            "GET /cases/{id}/notes",
            "GET /cases/{id}/notes/{note}",
            "POST /cases/{id}/notes",
            "POST /cases/{id}/notes/{note}/corrections",
            "POST /cases/{id}/notes/{note}/additions",
            "GET /cases/{id}/draft",
            "PUT /cases/{id}/draft",
            "DELETE /cases/{id}/draft",
            "GET /cases/{id}/papers/notes",
            "GET /cases/{id}/papers/notes/{note}",
            "GET /cases/{id}/papers/consents",
            "GET /cases/{id}/papers/consents/{consent}",
            "GET /cases/{id}/papers/consents/{consent}/withdrawal",
            "GET /cases/{id}/papers/consent-form",
            "GET /papers/consent-form",
            "GET /cases/{id}/covers",
            "GET /cases/{id}/covers/{cover}",
            "POST /cases/{id}/covers",
            "POST /cases/{id}/covers/{cover}/ending",
            "GET /cases/{id}/grounds",
            "GET /cases/{id}/grounds/{ground}",
            "POST /cases/{id}/grounds",
            "POST /cases/{id}/grounds/{ground}/revocation",
            "GET /tasks",
            "GET /calendar",
            "GET /cases/{id}/tasks",
            "GET /cases/{id}/tasks/{task}",
            "GET /cases/{id}/doers",
            "POST /cases/{id}/tasks",
            "POST /cases/{id}/tasks/{task}/taking",
            "POST /cases/{id}/tasks/{task}/completion",
            "POST /cases/{id}/tasks/{task}/skipping",
            "POST /cases/{id}/tasks/{task}/handing-on",
            "POST /cases/{id}/tasks/{task}/reopening",
            "GET /cases/{id}/documents",
            "GET /cases/{id}/documents/{document}",
            "GET /cases/{id}/documents/{document}/versions/{version}/content",
            "POST /cases/{id}/documents",
            "POST /cases/{id}/documents/{document}/versions",
            "POST /cases/{id}/documents/{document}/error",
            "GET /cases/{id}/participation",
            "POST /cases/{id}/participation/steps",
            "POST /cases/{id}/participation/undoing",
            "GET /figures",
            "GET /cases/{id}/messages",
            "POST /cases/{id}/messages",
            "POST /cases/{id}/messages/{message}/stopping",
            "POST /cases/{id}/message-wishes",
            "POST /cases/{id}/letters",
            "GET /cases/{id}/placements",
            "GET /cases/{id}/placements/{placement}",
            "GET /cases/{id}/placements/{placement}/paper",
            "GET /cases/{id}/presentations",
            "GET /cases/{id}/presentations/{presentation}/paper",
            "POST /cases/{id}/placements",
            "POST /cases/{id}/placements/{placement}/agreements",
            "POST /cases/{id}/placements/{placement}/moves",
            "POST /cases/{id}/placements/{placement}/follow-ups/{followUp}/result",
            "POST /cases/{id}/placements/{placement}/support",
            "GET /cases/{id}/duty-sheet",
            "POST /cases/{id}/duty-sheet/versions",
            "GET /cases/{id}/mapping",
            "POST /cases/{id}/mapping/{area}/versions",
            "POST /cases/{id}/mapping/reasons",
            "GET /cases/{id}/plan",
            "GET /cases/{id}/plan/paper",
            "GET /cases/{id}/plan/my-plan",
            "POST /cases/{id}/plan/versions",
            "POST /cases/{id}/plan/moves",
            "POST /cases/{id}/plan/decisions",
            "POST /cases/{id}/presentations",
            "POST /cases/{id}/presentations/{presentation}/answers",
            "GET /cases/{id}/appointments",
            "GET /cases/{id}/appointments/{appointment}",
            "POST /cases/{id}/appointments",
            "POST /cases/{id}/appointments/{appointment}/moving",
            "POST /cases/{id}/appointments/{appointment}/cancellation",
            "POST /cases/{id}/appointments/{appointment}/attendance",
            "POST /cases/{id}/appointments/{appointment}/undoing",
            "POST /cases/{id}/contacts",
            "POST /cases/{id}/reach-wishes",
            "POST /cases/{id}/ladder/alerts",
            "POST /cases/{id}/ladder/decision",
            "GET /cases/{id}/handovers",
            "GET /cases/{id}/handovers/{handover}",
            "GET /cases/{id}/handovers/{handover}/paper",
            "GET /cases/{id}/handovers/previews/{unit}",
            "POST /cases/{id}/handovers",
            "POST /cases/{id}/handovers/{handover}/versions",
            "POST /cases/{id}/handovers/{handover}/moves",
            "POST /cases/{id}/handovers/{handover}/told",
            "GET /cases/{id}/handover-wishes",
            "POST /cases/{id}/handover-wishes",
            "POST /cases/{id}/handover-wishes/{wish}/refusal",
            "GET /cases/{id}/network",
            "POST /cases/{id}/network/main-caseworker",
            "POST /cases/{id}/network/colleagues",
            "POST /cases/{id}/network/colleagues/{colleague}/ending",
            "POST /cases/{id}/network/contacts",
            "POST /cases/{id}/network/contacts/{contact}/ending",
            "GET /proposals",
            "GET /proposals/{proposal}",
            "POST /proposals/{proposal}/answer",
            "GET /intake",
            "PUT /intake/{staff}",
            "GET /reassignments",
            "GET /reassignments/{staff}",
            "POST /reassignments",
            "GET /templates",
            "GET /cases/{id}/consents/{consent}",
            "POST /cases/{id}/consents/preview",
            "POST /log/search",
            "GET /cases/{id}/consents",
            "POST /cases/{id}/consents",
            "POST /cases/{id}/consent-requests",
            "POST /cases/{id}/consents/{consent}/withdrawal",
            "POST /cases/{id}/consents/{consent}/annulment",
            "POST /withdrawals");

    private final Agency agency;
    private final World whole;
    private final List<UUID> own;
    private final List<UUID> closed;

    /**
     * Prepares it.
     *
     * @param whole the world with everything in it: the addresses asked for are taken from it, whatever is there
     */
    Trial(Agency agency, World whole) {
        this.agency = agency;
        this.whole = whole;
        Random random = new Random(whole.seed());
        this.own = ids(whole.filesOf(agency), OWN_FILES);
        List<UUID> others = new ArrayList<>(ids(whole.filesNotOf(agency), FOREIGN_FILES));
        others.add(new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() >>> 2) | Long.MIN_VALUE));
        whole.rows("participant").stream().limit(1).map(row -> row.id("id")).forEach(others::add);
        foreignConsents().limit(1).map(row -> row.id("id")).forEach(others::add);
        this.closed = List.copyOf(others);
    }

    private static List<UUID> ids(List<Row> files, int atMost) {
        return files.stream().limit(atMost).map(row -> row.id("id")).toList();
    }

    private Stream<Row> foreignConsents() {
        return whole.rows("consent").stream().filter(row -> !agency.area().contains(row.owner()));
    }

    /** All of it, of the world that is there now. Gives every answer by the name of its observation. */
    SequencedMap<String, String> of(Observer observer, Told told) throws Exception {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        all.putAll(observer.inOrder(log(), told));
        all.putAll(looked(observer, told));
        all.putAll(observer.inOrder(changing(), told));
        observer.beside(own(Kind.CASEWORKER), told).forEach((name, answer) -> all.put("afterwards " + name, answer));
        all.put(
                "the log afterwards, in any order",
                observer.bag(
                        offset -> page(Kind.AUDITOR, "ALL", null, offset, Observer.LOG_PAGE)
                                .question(),
                        told));
        return all;
    }

    /** All that changes nothing, alone. */
    SequencedMap<String, String> looked(Observer observer, Told told) throws Exception {
        return observer.beside(looking(), told);
    }

    private JsonObjectBuilder within(String ask, Kind kind) {
        return Inside.question(ask, agency, kind);
    }

    private List<Observation> looking() {
        List<Observation> all = new ArrayList<>();
        all.add(new Call("GET /me", "/me", agency, null, null));
        all.add(new Call("GET /cases", "/cases", agency, null, null));
        // Another agency's mandate is nobody's.
        Agency other = agency == Agency.AMF ? Agency.AF : Agency.AMF;
        all.add(new Call(
                "GET /cases", "/cases", agency, Kind.CASEWORKER.mandate(other).toString(), null));
        for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER)) {
            all.addAll(own(kind));
            closed.forEach(id -> all.add(open(kind, id)));
            all.addAll(lists(kind));
        }
        closed.forEach(id -> all.add(consents(Kind.CASEWORKER, id)));
        for (Kind kind : List.of(
                Kind.CASEWORKER_ELSEWHERE, Kind.AUDITOR, Kind.REGISTRAR, Kind.ADMINISTRATOR, Kind.WITHOUT_PURPOSE)) {
            // What another unit of the agency is given is not taken away: it asks for what is closed to both.
            Stream.concat(
                            kind.unit(agency).equals(agency.unit())
                                    ? own.stream().limit(1)
                                    : Stream.empty(),
                            closed.stream().limit(2))
                    .forEach(id -> all.add(open(kind, id)));
            all.add(Call.get("/recipients", "/recipients", agency, kind));
            all.add(Call.get("/settings", "/settings", agency, kind));
            all.add(Call.get("/cases", "/cases", agency, kind));
            all.add(Call.get("/tasks", "/tasks", agency, kind));
            all.add(Call.get("/calendar", "/calendar", agency, kind));
        }
        all.add(Call.get("/cases/{id}", "/cases/" + text(0), agency, Kind.CASEWORKER));
        all.add(new Within(within("RefreshTasks", Kind.CASEWORKER).build()));
        Stream.concat(own.stream().limit(4), closed.stream().limit(2))
                .forEach(id -> all.add(new Within(within("RefreshCase", Kind.CASEWORKER)
                        .add("file", id.toString())
                        .build())));
        all.addAll(ApiTrial.looking(agency, whole, own, closed));
        all.addAll(searches(Kind.CASEWORKER));
        all.addAll(searches(Kind.MANAGER));
        for (Kind kind : List.of(Kind.CASEWORKER, Kind.AUDITOR, Kind.ADMINISTRATOR)) {
            all.add(new Within(within("ShowInstallation", kind).build()));
            all.add(new Within(within("TakeUpMandate", kind).build()));
        }
        // Refused for its missing affiliation: whether it is known or not.
        all.add(new Within(within("SignIn", Kind.CASEWORKER).build()));
        all.add(new Within(within("SignOut", Kind.CASEWORKER).build()));
        return all;
    }

    private List<Observation> own(Kind kind) {
        return Stream.concat(
                        own.stream().<Observation>mapMulti((id, add) -> {
                            add.accept(open(kind, id));
                            add.accept(consents(kind, id));
                        }),
                        Stream.of(Call.get("/tasks", "/tasks", agency, kind)))
                .toList();
    }

    private Call open(Kind kind, UUID id) {
        return Call.get("/cases/{id}", "/cases/" + id, agency, kind);
    }

    private Call consents(Kind kind, UUID id) {
        return Call.get("/cases/{id}/consents", "/cases/" + id + "/consents", agency, kind);
    }

    private List<Observation> lists(Kind kind) {
        return Stream.of(
                        "",
                        "?limit=1",
                        "?limit=2&sort=OPENED",
                        "?limit=200&only=CONSENT_IN_FORCE",
                        "?cursor=none",
                        "?limit=0")
                .<Observation>map(query -> Call.get("/cases", "/cases" + query, agency, kind))
                .toList();
    }

    /** Whole numbers, beginnings of names and case numbers, of one's own people and of others'. */
    private List<String> texts() {
        Set<String> texts = new TreeSet<>(Set.of("", "a", "T-", "Ingen alls"));
        for (Row row : some(whole.rows("identity"), 4)) {
            texts.add(row.text("personal_number"));
            texts.add(row.text("family_name").substring(0, 2));
        }
        for (Row row : some(whole.rows("case_file"), 2)) {
            texts.add(row.text("case_number"));
        }
        return List.copyOf(texts);
    }

    private String text(int place) {
        return whole.filesNotOf(agency).stream()
                .skip(place)
                .findFirst()
                .map(row -> row.text("case_number"))
                .orElse("T-NO-0001");
    }

    private static List<Row> some(List<Row> rows, int count) {
        int step = Math.max(1, rows.size() / count);
        return Stream.iterate(0, at -> at < rows.size(), at -> at + step)
                .limit(count)
                .map(rows::get)
                .toList();
    }

    private List<Observation> searches(Kind kind) {
        List<Observation> all = new ArrayList<>();
        List<String> sorts = Stream.of(CaseFilter.Sort.values()).map(Enum::name).toList();
        for (CaseFilter.Only only : CaseFilter.Only.values()) {
            all.add(new Within(within("ListMyCases", kind)
                    .add("text", "")
                    .add("sort", "NAME")
                    .add("only", only.name())
                    .add("offset", 0)
                    .add("limit", 50)
                    .build()));
        }
        for (String text : texts()) {
            all.add(new Within(within("SearchCases", kind).add("text", text).build()));
            for (String sort : sorts) {
                all.add(new Within(within("ListMyCases", kind)
                        .add("text", text)
                        .add("sort", sort)
                        .add("offset", 0)
                        .add("limit", 4)
                        .build()));
            }
            all.add(new Within(within("ListMyCases", kind)
                    .add("text", text)
                    .add("sort", "NAME")
                    .add("offset", 0)
                    .add("limit", 0)
                    .build()));
        }
        return all;
    }

    /** The auditor's pages: every choice, one's own case numbers and others', and the counts. */
    private List<Observation> log() {
        List<Observation> all = new ArrayList<>();
        List<@Nullable String> numbers = new ArrayList<>();
        numbers.add(null);
        whole.filesOf(agency).stream()
                .limit(1)
                .map(row -> row.text("case_number"))
                .forEach(numbers::add);
        whole.filesNotOf(agency).stream()
                .limit(1)
                .map(row -> row.text("case_number"))
                .forEach(numbers::add);
        for (Kind kind : List.of(Kind.AUDITOR, Kind.MANAGER)) {
            for (@Nullable String number : numbers) {
                for (String show : List.of("ALL", "BY_OTHERS", "DENIED")) {
                    all.add(page(kind, show, number, 0, 50));
                }
            }
            all.add(Call.post("/log/search", "/log/search", agency, kind, "{\"limit\":200}"));
            all.add(page(kind, "ALL", null, 3, 4));
            all.add(page(kind, "BY_OTHERS", null, 0, 0));
        }
        return all;
    }

    private Within page(Kind kind, String show, @Nullable String caseNumber, int offset, int limit) {
        JsonObjectBuilder page =
                within("ReadLog", kind).add("show", show).add("offset", offset).add("limit", limit);
        if (caseNumber != null) {
            page.add("caseNumber", caseNumber);
        }
        return new Within(page.build());
    }

    /** What writes. Another's things cannot be written to, one's own can, and the answers say nothing of others. */
    private List<Observation> changing() {
        List<Observation> all = new ArrayList<>();
        for (UUID id :
                Stream.concat(own.stream().limit(2), closed.stream().limit(3)).toList()) {
            all.add(register(Kind.CASEWORKER, id, "ATTENDANCE"));
            all.add(register(Kind.CASEWORKER, id));
        }
        all.add(register(Kind.MANAGER, own.isEmpty() ? closed.getFirst() : own.getFirst(), "PLAN"));
        List<UUID> consents = new ArrayList<>();
        foreignConsents().limit(4).map(row -> row.id("id")).forEach(consents::add);
        whole.rows("consent").stream()
                .filter(row -> agency.area().contains(row.owner()))
                .limit(2)
                .map(row -> row.id("id"))
                .forEach(consents::add);
        for (UUID consent : consents) {
            for (UUID id : Stream.concat(own.stream().limit(2), closed.stream().limit(1))
                    .toList()) {
                all.add(Call.post(
                        "/cases/{id}/consents/{consent}/withdrawal",
                        "/cases/" + id + "/consents/" + consent + "/withdrawal",
                        agency,
                        Kind.CASEWORKER,
                        (consent.hashCode() & 1) == 0 ? "{}" : "{\"categories\":[\"ATTENDANCE\",\"PLAN\"]}"));
            }
        }
        for (UUID consent : consents) {
            for (UUID id : Stream.concat(own.stream().limit(1), closed.stream().limit(1))
                    .toList()) {
                all.add(Call.post(
                        "/cases/{id}/consents/{consent}/annulment",
                        "/cases/" + id + "/consents/" + consent + "/annulment",
                        agency,
                        Kind.CASEWORKER,
                        "{\"reason\":\"Registrerat på fel person\"}"));
            }
        }
        all.addAll(notes());
        all.addAll(coversAndGrounds());
        all.addAll(ApiTrial.changing(agency, whole, own, closed));
        all.addAll(registrations());
        List<String> numbers = new ArrayList<>(List.of("199001012385x", ""));
        some(whole.rows("identity"), 3).forEach(row -> numbers.add(row.text("personal_number")));
        for (String number : numbers) {
            for (Kind kind : List.of(Kind.CASEWORKER, Kind.REGISTRAR, Kind.ADMINISTRATOR)) {
                all.add(Call.post(
                        "/withdrawals",
                        "/withdrawals",
                        agency,
                        kind,
                        Json.createObjectBuilder()
                                .add("personalNumber", number)
                                .build()
                                .toString()));
            }
        }
        return all;
    }

    /** Notes and drafts, on own and others' files, about own and others' notes. */
    private List<Observation> notes() {
        List<Observation> all = new ArrayList<>();
        for (UUID file :
                Stream.concat(own.stream().limit(2), closed.stream().limit(2)).toList()) {
            for (String ask : List.of("WriteNote", "KeepDraft", "DiscardDraft")) {
                all.add(new Within(within(ask, Kind.CASEWORKER)
                        .add("file", file.toString())
                        .build()));
            }
            Stream.concat(
                            whole.rows("note").stream()
                                    .filter(note -> note.owner().equals(agency.id()))
                                    .limit(1),
                            whole.rows("note").stream()
                                    .filter(note -> !agency.area().contains(note.owner()))
                                    .limit(2))
                    .forEach(note -> all.add(new Within(within("AmendNote", Kind.CASEWORKER)
                            .add("file", file.toString())
                            .add("note", note.id("id").toString())
                            .add("category", note.text("category"))
                            .build())));
        }
        return all;
    }

    /** New participants: known here, known elsewhere, known to nobody. The answer must not tell which of the last two. */
    private List<Observation> registrations() {
        List<String> numbers = new ArrayList<>();
        some(whole.rows("identity"), 4).forEach(row -> numbers.add(row.text("personal_number")));
        Worlds.random(whole.seed() + 1, whole.at(), 3).rows("identity").stream()
                .limit(1)
                .forEach(row -> numbers.add(row.text("personal_number")));
        List<Observation> all = new ArrayList<>();
        for (int at = 0; at < numbers.size(); at++) {
            for (Kind kind : List.of(Kind.CASEWORKER, Kind.AUDITOR)) {
                String body = Json.createObjectBuilder()
                        .add("givenName", "Ny")
                        .add("familyName", "Person")
                        .add("personalNumber", numbers.get(at))
                        .add("caseNumber", "R-%s-%d".formatted(agency, at))
                        .build()
                        .toString();
                all.add(Call.post("/cases", "/cases", agency, kind, body));
            }
        }
        // The same people in a table: each by itself, and all in one.
        for (String ask : List.of("CheckImport", "ImportParticipants")) {
            for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER, Kind.AUDITOR)) {
                for (int at = 0; at < numbers.size(); at++) {
                    all.add(table(ask, kind, "I-%s-%s-%d".formatted(agency, kind, at), List.of(numbers.get(at))));
                }
                all.add(table(ask, kind, "IA-%s-%s".formatted(agency, kind), numbers));
            }
        }
        for (UUID id :
                Stream.concat(own.stream().limit(1), closed.stream().limit(2)).toList()) {
            String body = Json.createObjectBuilder()
                    .add("personalNumber", numbers.getFirst())
                    .build()
                    .toString();
            all.add(Call.put("/cases/{id}/number", "/cases/" + id + "/number", agency, Kind.CASEWORKER, body)
                    .onlyIf("If-Match: \"unnumbered\""));
        }
        all.add(Call.get("/cases", "/cases", agency, Kind.CASEWORKER));
        return all;
    }

    private Within table(String ask, Kind kind, String caseNumber, List<String> numbers) {
        return new Within(within(ask, kind)
                .add("caseNumber", caseNumber)
                .add("numbers", Json.createArrayBuilder(numbers))
                .build());
    }

    /** Decisions and stand-ins, on own and others' files; and the ending of own and others'. */
    private List<Observation> coversAndGrounds() {
        LocalDate today = LocalDate.ofInstant(whole.at(), ZoneId.of("Europe/Stockholm"));
        Agency recipient = agency == Agency.AMF ? Agency.AF : Agency.AMF;
        List<Observation> all = new ArrayList<>();
        for (UUID file :
                Stream.concat(own.stream().limit(2), closed.stream().limit(2)).toList()) {
            for (Kind kind : List.of(Kind.MANAGER, Kind.CASEWORKER)) {
                all.add(new Within(within("GiveCover", kind)
                        .add("file", file.toString())
                        .add("staff", agency.staff().toString())
                        .add("from", today.toString())
                        .add("until", today.plusDays(3).toString())
                        .build()));
                all.add(new Within(within("RecordGround", kind)
                        .add("file", file.toString())
                        .add("unit", recipient.unit().toString())
                        .add("from", today.toString())
                        .add("until", today.plusDays(3).toString())
                        .build()));
                mine("cover", 1, 2)
                        .forEach(cover -> all.add(new Within(within("EndCover", kind)
                                .add("file", file.toString())
                                .add("cover", cover.toString())
                                .build())));
                mine("recorded_ground", 1, 2)
                        .forEach(ground -> all.add(new Within(within("RevokeGround", kind)
                                .add("file", file.toString())
                                .add("ground", ground.toString())
                                .build())));
            }
        }
        return all;
    }

    /** Ids of some rows that are the agency's, and of some that are others'. */
    private List<UUID> mine(String table, int ours, int theirs) {
        Stream<Row> own = whole.rows(table).stream()
                .filter(row -> agency.area().contains(row.owner()))
                .limit(ours);
        Stream<Row> others = whole.rows(table).stream()
                .filter(row -> !agency.area().contains(row.owner()))
                .limit(theirs);
        return Stream.concat(own, others).map(row -> row.id("id")).toList();
    }

    private Call register(Kind kind, UUID id, String... categories) {
        LocalDate today = LocalDate.ofInstant(whole.at(), ZoneId.of("Europe/Stockholm"));
        Agency recipient = agency == Agency.AMF ? Agency.AF : Agency.AMF;
        String draft = Json.createObjectBuilder()
                .add("recipientUnit", recipient.unit().toString())
                .add("categories", Json.createArrayBuilder(List.of(categories)))
                .add("purpose", "COORDINATION")
                .add("from", today.toString())
                .add("until", today.plusMonths(3).toString())
                .add("form", "WRITTEN")
                .add("givenAt", whole.at().minus(1, ChronoUnit.HOURS).toString())
                .add("place", "Algatan")
                .add("language", "sv")
                .add("informationVersion", ConsentDraft.INFORMATION_VERSION)
                .add("voluntary", true)
                .add("capable", true)
                .build()
                .toString();
        return Call.post("/cases/{id}/consents", "/cases/" + id + "/consents", agency, kind, draft);
    }

    /** Which use cases were called inside the server and did not break: one that refreshes leaves no entry in the log. */
    Set<String> answered(Map<String, String> answers) {
        return looking().stream()
                .filter(Within.class::isInstance)
                .map(Within.class::cast)
                .filter(within -> !answers.getOrDefault(within.name(), "!").startsWith("!"))
                .map(within -> within.question().getString("ask"))
                .collect(Collectors.toSet());
    }

    /** Which routes this world's observations ask. */
    Set<String> routes() {
        return Stream.of(looking(), log(), changing())
                .flatMap(List::stream)
                .filter(Call.class::isInstance)
                .map(call -> ((Call) call).way())
                .collect(Collectors.toSet());
    }
}
