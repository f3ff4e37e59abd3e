package se.bas.integration.proof;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.integration.proof.Observation.Call;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/**
 * What is asked of the routes below a case: of own files and of closed ones, about own things, others' things and things
 * that are not there. The use cases themselves are asked inside the server too ({@link Trial}).
 */
final class ApiTrial {
    private static final List<String> PARTS = List.of(
            "number",
            "notes",
            "draft",
            "covers",
            "grounds",
            "tasks",
            "doers",
            "documents",
            "messages",
            "participation",
            "placements",
            "presentations",
            "plan",
            "plan/paper",
            "plan/my-plan",
            "duty-sheet",
            "mapping",
            "appointments",
            "handovers",
            "handover-wishes",
            "network");

    private final Agency agency;
    private final World whole;
    private final List<UUID> own;
    private final List<UUID> closed;

    private ApiTrial(Agency agency, World whole, List<UUID> own, List<UUID> closed) {
        this.agency = agency;
        this.whole = whole;
        this.own = own;
        this.closed = closed;
    }

    static List<Observation> looking(Agency agency, World whole, List<UUID> own, List<UUID> closed) {
        return new ApiTrial(agency, whole, own, closed).looking();
    }

    static List<Observation> changing(Agency agency, World whole, List<UUID> own, List<UUID> closed) {
        return new ApiTrial(agency, whole, own, closed).changing();
    }

    private List<UUID> files(int ours, int others) {
        return Stream.concat(own.stream().limit(ours), closed.stream().limit(others))
                .toList();
    }

    /** Of a table: one of the agency's own, one of another's. */
    private List<UUID> things(String table) {
        return Stream.concat(
                        whole.rows(table).stream()
                                .filter(row -> agency.area().contains(row.owner()))
                                .limit(1),
                        whole.rows(table).stream()
                                .filter(row -> !agency.area().contains(row.owner()))
                                .limit(1))
                .map(row -> row.id("id"))
                .toList();
    }

    private List<Observation> looking() {
        List<Observation> all = new ArrayList<>();
        for (UUID file : files(2, 2)) {
            for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER)) {
                PARTS.forEach(
                        part -> all.add(Call.get("/cases/{id}/" + part, "/cases/" + file + "/" + part, agency, kind)));
            }
            part(all, file, "notes", "note", "note");
            part(all, file, "papers/notes", "note", "note");
            part(all, file, "papers/consents", "consent", "consent");
            part(all, file, "covers", "cover", "cover");
            part(all, file, "grounds", "ground", "recorded_ground");
            part(all, file, "consents", "consent", "consent");
            part(all, file, "tasks", "task", "task");
            part(all, file, "documents", "document", "document");
            part(all, file, "placements", "placement", "placement");
            things("placement")
                    .forEach(thing -> all.add(Call.get(
                            "/cases/{id}/placements/{placement}/paper",
                            "/cases/" + file + "/placements/" + thing + "/paper",
                            agency,
                            Kind.CASEWORKER)));
            things("employer_presentation")
                    .forEach(thing -> all.add(Call.get(
                            "/cases/{id}/presentations/{presentation}/paper",
                            "/cases/" + file + "/presentations/" + thing + "/paper",
                            agency,
                            Kind.CASEWORKER)));
            part(all, file, "appointments", "appointment", "contact");
            part(all, file, "handovers", "handover", "handover");
            things("handover")
                    .forEach(thing -> all.add(Call.get(
                            "/cases/{id}/handovers/{handover}/paper",
                            "/cases/" + file + "/handovers/" + thing + "/paper",
                            agency,
                            Kind.CASEWORKER)));
            for (Agency to : Agency.values()) {
                all.add(Call.get(
                        "/cases/{id}/handovers/previews/{unit}",
                        "/cases/" + file + "/handovers/previews/" + to.unit(),
                        agency,
                        Kind.CASEWORKER));
            }
            for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER)) {
                shared(file)
                        .forEach(thing -> all.add(Call.get(
                                "/cases/{id}/documents/{document}/versions/{version}/content",
                                "/cases/" + file + "/documents/" + thing + "/versions/1/content",
                                agency,
                                kind)));
            }
            all.add(Call.post(
                    "/cases/{id}/consents/preview",
                    "/cases/" + file + "/consents/preview",
                    agency,
                    Kind.CASEWORKER,
                    "{\"categories\":[\"ATTENDANCE\",\"PLAN\"]}"));
        }
        papers(all);
        for (Kind kind : List.of(Kind.CASEWORKER, Kind.CASEWORKER_ELSEWHERE, Kind.MANAGER)) {
            all.add(Call.get("/proposals", "/proposals", agency, kind));
            all.add(Call.get("/intake", "/intake", agency, kind));
            // What is proposed to the unit, to others, by the own agency, and what is not there.
            proposals().forEach(one -> all.add(Call.get("/proposals/{proposal}", "/proposals/" + one, agency, kind)));
        }
        for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER, Kind.MANAGER_ELSEWHERE)) {
            all.add(Call.get("/reassignments", "/reassignments", agency, kind));
            for (Agency whose : Agency.values()) {
                for (UUID staff : List.of(whose.staff(), whose.colleague())) {
                    all.add(Call.get("/reassignments/{staff}", "/reassignments/" + staff, agency, kind));
                }
            }
        }
        all.add(Call.get("/templates", "/templates", agency, Kind.CASEWORKER));
        for (Kind kind : List.of(Kind.MANAGER, Kind.EVALUATOR, Kind.CASEWORKER)) {
            all.add(Call.get("/figures", "/figures?from=" + today().minusYears(2) + "&until=" + today(), agency, kind));
        }
        Stream.concat(
                        whole.rows("identity").stream().limit(3).map(row -> row.text("personal_number")),
                        whole.rows("case_file").stream().limit(3).map(row -> row.text("case_number")))
                .distinct()
                .forEach(text -> all.add(
                        Call.post("/cases/search", "/cases/search", agency, Kind.CASEWORKER, body("text", text))));
        return all;
    }

    /** Notes and consents of an own file and of a closed one, as one paper; forms; and a paper that there is. */
    private void papers(List<Observation> all) {
        for (UUID file : files(1, 1)) {
            all.add(Call.get(
                    "/cases/{id}/papers/notes",
                    "/cases/" + file + "/papers/notes?category=PLAN",
                    agency,
                    Kind.CASEWORKER));
            for (String paper : List.of("consents", "consent-form")) {
                all.add(Call.get(
                        "/cases/{id}/papers/" + paper, "/cases/" + file + "/papers/" + paper, agency, Kind.CASEWORKER));
            }
            things("consent")
                    .forEach(thing -> all.add(Call.get(
                            "/cases/{id}/papers/consents/{consent}/withdrawal",
                            "/cases/" + file + "/papers/consents/" + thing + "/withdrawal",
                            agency,
                            Kind.CASEWORKER)));
        }
        all.add(Call.get("/papers/consent-form", "/papers/consent-form", agency, Kind.CASEWORKER));
        for (UUID file : files(1, 0)) {
            Stream.of("note", "consent")
                    .flatMap(table -> whole.rows(table).stream()
                            .filter(row -> row.owner().equals(agency.id()) && about(row, file))
                            .limit(1))
                    .forEach(row -> all.add(Call.get(
                            "/cases/{id}/papers/" + row.table() + "s/{" + row.table() + "}",
                            "/cases/" + file + "/papers/" + row.table() + "s/" + row.id("id"),
                            agency,
                            Kind.CASEWORKER)));
        }
    }

    private boolean about(Row row, UUID file) {
        return whole.rows("case_file").stream()
                .anyMatch(one -> one.id("id").equals(file) && one.participant().equals(row.participant()));
    }

    /** Documents of the one whose file it is, anybody's, and some of others. */
    private List<UUID> shared(UUID file) {
        return Stream.concat(
                        whole.rows("case_file").stream()
                                .filter(row -> row.id("id").equals(file))
                                .flatMap(row -> whole.rows("document").stream()
                                        .filter(one -> one.participant().equals(row.participant())))
                                .map(row -> row.id("id"))
                                .limit(4),
                        things("document").stream())
                .distinct()
                .toList();
    }

    /** Own and others' documents: a file filed, a version of one, a mark. */
    private void documents(List<Observation> all, String at) {
        String about = "BAS-Document: {\"fileName\":\"prov.txt\",\"title\":\"Prov\",\"category\":\"PLAN\","
                + "\"day\":\"2000-01-01\",\"source\":\"MADE_BY_US\"}";
        all.add(Call.post("/cases/{id}/documents", at + "/documents", agency, Kind.CASEWORKER, "Text")
                .onlyIf(about));
        for (UUID one : things("document")) {
            String document = at + "/documents/" + one;
            all.add(Call.post(
                            "/cases/{id}/documents/{document}/versions",
                            document + "/versions",
                            agency,
                            Kind.CASEWORKER,
                            "Text")
                    .onlyIf(about + "\nIf-Match: \"1\""));
            all.add(Call.post(
                    "/cases/{id}/documents/{document}/error",
                    document + "/error",
                    agency,
                    Kind.CASEWORKER,
                    "{\"category\":\"PLAN\",\"reason\":\"Hör till ett annat ärende\"}"));
        }
    }

    /** Own and others' placements and presentations: proposed, written anew, taken on, followed up, answered. */
    private void placements(List<Observation> all, String at) {
        String days = "\"from\":\"" + today() + "\",\"until\":\"" + today().plusDays(30) + "\"";
        String agreement = days + ",\"hours\":20,\"wished\":true,\"goals\":\"Prova\",\"tasks\":\"Packa\","
                + "\"supervisor\":\"Eva\"";
        String employer = "\"employer\":\"" + new UUID(1, 2) + "\"";
        all.add(post(
                "/cases/{id}/placements",
                at + "/placements",
                "{" + employer + ",\"kind\":\"OTHER\"," + agreement + "}"));
        all.add(post(
                "/cases/{id}/presentations",
                at + "/presentations",
                "{" + employer + ",\"text\":\"Van\",\"categories\":[\"WORK_MAPPING\"]}"));
        for (UUID one : things("placement")) {
            String placement = at + "/placements/" + one;
            all.add(post(
                            "/cases/{id}/placements/{placement}/agreements",
                            placement + "/agreements",
                            "{" + agreement + "}")
                    .onlyIf("If-Match: \"1\""));
            all.add(post(
                            "/cases/{id}/placements/{placement}/moves",
                            placement + "/moves",
                            "{\"move\":\"CANCEL\",\"text\":\"Blir inte av\"}")
                    .onlyIf("If-Match: \"2\""));
            all.add(post(
                    "/cases/{id}/placements/{placement}/support",
                    placement + "/support",
                    "{\"kind\":\"OTHER\"," + days + ",\"applyBy\":\"" + today() + "\"}"));
            things("placement_follow_up")
                    .forEach(followUp -> all.add(post(
                            "/cases/{id}/placements/{placement}/follow-ups/{followUp}/result",
                            placement + "/follow-ups/" + followUp + "/result",
                            "{\"day\":\"" + today() + "\",\"participantView\":\"Bra\",\"employerView\":\"Bra\"}")));
        }
        things("employer_presentation")
                .forEach(one -> all.add(post(
                        "/cases/{id}/presentations/{presentation}/answers",
                        at + "/presentations/" + one + "/answers",
                        "{\"answer\":\"WITHDRAWN\",\"way\":\"ORALLY\",\"day\":\"" + today() + "\"}")));
    }

    /** Every handover there is, and two ids of none. */
    private List<UUID> proposals() {
        return Stream.concat(
                        whole.rows("handover").stream().map(row -> row.id("id")),
                        Stream.of(own.getFirst(), new UUID(0x4000L, Long.MIN_VALUE)))
                .limit(12)
                .toList();
    }

    /** Own and others' handovers: written, written anew, sent, taken back, told of. */
    private void handovers(List<Observation> all, String at) {
        String said = "\"message\":\"Tar över\",\"day\":\"" + today().plusDays(7) + "\"";
        for (Agency to : Agency.values()) {
            all.add(post(
                    "/cases/{id}/handovers",
                    at + "/handovers",
                    "{\"unit\":\"" + to.unit() + "\"," + said + ",\"categories\":[\"PLAN\"],\"texts\":[\"Ett mål\"]}"));
        }
        for (UUID one : things("handover")) {
            String handover = at + "/handovers/" + one;
            String way = "/cases/{id}/handovers/{handover}/";
            for (String seen : List.of("1", "2")) {
                String match = "If-Match: \"" + seen + "\"";
                all.add(post(way + "versions", handover + "/versions", "{" + said + "}")
                        .onlyIf(match));
                for (String move : List.of("PROPOSE", "COMPLETE", "WITHDRAW")) {
                    all.add(post(way + "moves", handover + "/moves", "{\"move\":\"" + move + "\"}")
                            .onlyIf(match));
                }
            }
            for (String telling : List.of("CONSENT", "LAW")) {
                all.add(
                        post(
                                way + "told",
                                handover + "/told",
                                "{\"telling\":\"" + telling
                                        + "\",\"basis\":\"NECESSARY_10_2\",\"basisReason\":\"Vi måste kunna planera tillsammans\"}"));
            }
        }
    }

    /** Every unit asked for a handover, twice; what own and others were asked for, declined, by consent and without. */
    private void wishes(List<Observation> all, String at) {
        for (Agency of : Agency.values()) {
            for (int again = 0; again < 2; again++) {
                all.add(post(
                        "/cases/{id}/handover-wishes", at + "/handover-wishes", "{\"unit\":\"" + of.unit() + "\"}"));
            }
        }
        whole.rows("handover_wish").stream()
                .map(row -> row.id("wish_id"))
                .limit(6)
                .forEach(wish -> {
                    for (String telling : List.of("CONSENT", wish.hashCode() % 2 == 0 ? "LAW" : "NOT_YET")) {
                        all.add(post(
                                "/cases/{id}/handover-wishes/{wish}/refusal",
                                at + "/handover-wishes/" + wish + "/refusal",
                                "{\"reason\":\"TOO_EARLY\",\"telling\":\"" + telling
                                        + "\",\"basis\":\"NECESSARY_10_2\","
                                        + "\"basisReason\":\"De måste kunna söka annan hjälp\"}"));
                    }
                });
    }

    /** Who is near own and others' participants, and who is to be their caseworker. */
    private void network(List<Observation> all, String at) {
        all.add(post(
                "/cases/{id}/network/contacts",
                at + "/network/contacts",
                "{\"role\":\"RELATIVE\",\"name\":\"Någon nära\",\"mayMeet\":true}"));
        things("network_contact")
                .forEach(one -> all.add(Call.step(
                        "/cases/{id}/network/contacts/{contact}/ending",
                        at + "/network/contacts/" + one + "/ending",
                        agency,
                        Kind.CASEWORKER)));
        for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER)) {
            colleagues(all, at, kind);
            all.add(Call.post(
                    "/cases/{id}/network/main-caseworker",
                    at + "/network/main-caseworker",
                    agency,
                    kind,
                    "{\"staff\":\"" + agency.colleague() + "\",\"day\":\"" + today().plusDays(30)
                            + "\",\"reason\":\"WORKLOAD\",\"note\":\"Ringer hellre än skriver\",\"meeting\":\""
                            + today().plusDays(20) + "\"}"));
        }
    }

    /** Own and others' staff as colleagues in own and others' files; and the end of own and others' parts. */
    private void colleagues(List<Observation> all, String at, Kind kind) {
        Agency other = agency == Agency.AMF ? Agency.AF : Agency.AMF;
        for (UUID staff : List.of(agency.colleague(), other.staff())) {
            all.add(Call.post(
                    "/cases/{id}/network/colleagues",
                    at + "/network/colleagues",
                    agency,
                    kind,
                    "{\"part\":\"COORDINATOR\",\"staff\":\"" + staff + "\",\"day\":\"" + today()
                            + "\",\"reason\":\"Ordinarie är ledig\"}"));
        }
        things("assignment")
                .forEach(one -> all.add(Call.post(
                        "/cases/{id}/network/colleagues/{colleague}/ending",
                        at + "/network/colleagues/" + one + "/ending",
                        agency,
                        kind,
                        "{\"day\":\"" + today().plusDays(40) + "\",\"reason\":\"Ordinarie är tillbaka\"}")));
    }

    /** What is proposed to the unit and to others, answered; and who receives it. */
    private void answers(List<Observation> all) {
        int no = 0;
        for (UUID one : proposals()) {
            for (String answer : List.of(
                    "\"accept\":false",
                    "\"accept\":true,\"caseNumber\":\"" + agency.code() + "-O-" + ++no + "\",\"telling\":\"NOT_YET\"",
                    "\"accept\":false,\"reason\":\"TOO_EARLY\",\"telling\":\"CONSENT\"")) {
                all.add(post("/proposals/{proposal}/answer", "/proposals/" + one + "/answer", "{" + answer + "}"));
            }
        }
        reassignments(all);
        for (Agency whose : Agency.values()) {
            all.add(Call.put("/intake/{staff}", "/intake/" + whose.staff(), agency, Kind.MANAGER, "{\"onDuty\":true}"));
        }
    }

    /** Own and others' cases, one by one and together, from own and others' staff to own. */
    private void reassignments(List<Observation> all) {
        List<UUID> some = files(2, 2);
        List<List<UUID>> chosen = Stream.concat(some.stream().map(file -> List.of(file)), Stream.of(some))
                .toList();
        Agency other = agency == Agency.AMF ? Agency.AF : Agency.AMF;
        for (List<UUID> cases : chosen) {
            String files =
                    cases.stream().map(file -> "{\"file\":\"" + file + "\"}").collect(Collectors.joining(","));
            for (UUID from : List.of(agency.staff(), agency.colleague(), other.staff())) {
                for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER)) {
                    all.add(Call.post(
                            "/reassignments",
                            "/reassignments",
                            agency,
                            kind,
                            "{\"from\":\"" + from + "\",\"staff\":\"" + agency.staff() + "\",\"day\":\""
                                    + today().plusDays(20) + "\",\"reason\":\"STAFF_LEAVES\","
                                    + "\"note\":\"Ringer hellre än skriver\",\"meeting\":\""
                                    + today().plusDays(20) + "\",\"cases\":[" + files + "]}"));
                }
            }
        }
    }

    private Call post(String way, String path, String body) {
        return Call.post(way, path, agency, Kind.CASEWORKER, body);
    }

    private void part(List<Observation> all, UUID file, String part, String name, String table) {
        things(table)
                .forEach(thing -> all.add(Call.get(
                        "/cases/{id}/" + part + "/{" + name + "}",
                        "/cases/" + file + "/" + part + "/" + thing,
                        agency,
                        Kind.CASEWORKER)));
    }

    private static String body(String field, String text) {
        return Json.createObjectBuilder().add(field, text).build().toString();
    }

    private List<Observation> changing() {
        List<Observation> all = new ArrayList<>();
        for (UUID file : files(2, 2)) {
            String at = "/cases/" + file;
            String note = "{\"day\":\"2000-01-01\",\"category\":\"PLAN\",\"text\":\"Provanteckning\"}";
            all.add(Call.post("/cases/{id}/notes", at + "/notes", agency, Kind.CASEWORKER, note));
            all.add(Call.put("/cases/{id}/draft", at + "/draft", agency, Kind.CASEWORKER, note)
                    .onlyIf("If-None-Match: *"));
            all.add(Call.delete("/cases/{id}/draft", at + "/draft", agency, Kind.CASEWORKER)
                    .onlyIf("If-Match: \"2000-01-01T00:00:00Z\""));
            for (UUID one : things("note")) {
                for (String how : List.of("corrections", "additions")) {
                    all.add(Call.post(
                                    "/cases/{id}/notes/{note}/" + how,
                                    at + "/notes/" + one + "/" + how,
                                    agency,
                                    Kind.CASEWORKER,
                                    "{\"category\":\"PLAN\",\"text\":\"Tillägg\"}")
                            .onlyIf("If-Match: \"0\""));
                }
            }
            for (Kind kind : List.of(Kind.MANAGER, Kind.CASEWORKER)) {
                all.add(Call.post("/cases/{id}/covers", at + "/covers", agency, kind, cover()));
                all.add(Call.post("/cases/{id}/grounds", at + "/grounds", agency, kind, ground()));
            }
            things("cover")
                    .forEach(one -> all.add(Call.step(
                            "/cases/{id}/covers/{cover}/ending",
                            at + "/covers/" + one + "/ending",
                            agency,
                            Kind.MANAGER)));
            for (String category : List.of("PLAN", "CONSENT")) {
                all.add(Call.post(
                        "/cases/{id}/consent-requests",
                        at + "/consent-requests",
                        agency,
                        Kind.CASEWORKER,
                        "{\"recipientUnit\":\"" + (agency == Agency.AMF ? Agency.AF : Agency.AMF).unit()
                                + "\",\"category\":\"" + category + "\"}"));
            }
            tasks(all, at);
            documents(all, at);
            messages(all, at);
            participation(all, at);
            placements(all, at);
            plan(all, at);
            dutySheet(all, at);
            mapping(all, at);
            appointments(all, at);
            handovers(all, at);
            wishes(all, at);
            network(all, at);
            // Something is left to fill in: what is made has a checksum that no other has.
            all.add(Call.post(
                    "/cases/{id}/letters",
                    at + "/letters",
                    agency,
                    Kind.CASEWORKER,
                    "{\"template\":\"LETTER_FREE\",\"language\":\"SV\",\"category\":\"PLAN\","
                            + "\"address\":\"Storgatan 12\",\"body\":\"Hej {namn}!\"}"));
            things("recorded_ground")
                    .forEach(one -> all.add(Call.step(
                            "/cases/{id}/grounds/{ground}/revocation",
                            at + "/grounds/" + one + "/revocation",
                            agency,
                            Kind.CASEWORKER)));
        }
        answers(all);
        return all;
    }

    /** Own and others' tasks: taken, settled, taken back and handed on, as seen and not as seen. */
    private void tasks(List<Observation> all, String at) {
        String who = "\"unit\":\"" + agency.unit() + "\",\"staff\":\"" + agency.staff() + "\"";
        all.add(Call.post(
                "/cases/{id}/tasks",
                at + "/tasks",
                agency,
                Kind.CASEWORKER,
                "{\"text\":\"Ring\",\"category\":\"PLAN\",\"due\":\"" + today() + "\"," + who + "}"));
        for (UUID one : things("task")) {
            String task = at + "/tasks/" + one;
            for (String seen : List.of("0", "1")) {
                for (String how : List.of("taking", "completion", "reopening")) {
                    all.add(Call.step("/cases/{id}/tasks/{task}/" + how, task + "/" + how, agency, Kind.CASEWORKER)
                            .onlyIf("If-Match: \"" + seen + "\""));
                }
                for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER)) {
                    all.add(Call.post(
                                    "/cases/{id}/tasks/{task}/handing-on",
                                    task + "/handing-on",
                                    agency,
                                    kind,
                                    "{" + who + ",\"note\":\"Hinner inte\"}")
                            .onlyIf("If-Match: \"" + seen + "\""));
                }
                all.add(Call.post(
                                "/cases/{id}/tasks/{task}/skipping",
                                task + "/skipping",
                                agency,
                                Kind.CASEWORKER,
                                "{\"reason\":\"Behövs inte längre\"}")
                        .onlyIf("If-Match: \"" + seen + "\""));
            }
        }
    }

    /** Wishes said and taken back, and messages sent and stopped, to own and others' participants. */
    private void messages(List<Observation> all, String at) {
        for (String kind : List.of("DECLINED\"", "AGREED\",\"address\":\"070-174 06 05\"")) {
            all.add(Call.post(
                    "/cases/{id}/message-wishes",
                    at + "/message-wishes",
                    agency,
                    Kind.CASEWORKER,
                    "{\"channel\":\"SMS\",\"kind\":\"" + kind + "}"));
        }
        for (String channel : List.of("SMS", "MAIL")) {
            all.add(Call.post(
                    "/cases/{id}/messages",
                    at + "/messages",
                    agency,
                    Kind.CASEWORKER,
                    "{\"template\":\"CALL_ME\",\"language\":\"SV\",\"channel\":\"" + channel
                            + "\",\"phone\":\"0410-73 30 00\"}"));
        }
        for (UUID one : things("message")) {
            all.add(Call.step(
                    "/cases/{id}/messages/{message}/stopping",
                    at + "/messages/" + one + "/stopping",
                    agency,
                    Kind.CASEWORKER));
        }
    }

    /** What happens next recorded and taken back, as seen and not as seen, on own and others' files. */
    private void participation(List<Observation> all, String at) {
        for (String seen : List.of("0", "3")) {
            for (Kind kind : List.of(Kind.CASEWORKER, Kind.MANAGER)) {
                for (String move : List.of(
                        "REFER\",\"source\":\"SELF",
                        "TALK",
                        "PAUSE\",\"pauseReason\":\"HEALTH",
                        "FOLLOW_UP\",\"outcome\":\"NOT_REACHED\",\"sobriety\":\"SOBER")) {
                    all.add(Call.post(
                                    "/cases/{id}/participation/steps",
                                    at + "/participation/steps",
                                    agency,
                                    kind,
                                    "{\"day\":\"" + today() + "\",\"months\":3,\"sobrietyWished\":true,\"move\":\""
                                            + move + "\"}")
                            .onlyIf("If-Match: \"" + seen + "\""));
                }
            }
            all.add(Call.step(
                            "/cases/{id}/participation/undoing", at + "/participation/undoing", agency, Kind.CASEWORKER)
                    .onlyIf("If-Match: \"" + seen + "\""));
        }
    }

    /** What is told by the duty of own and others' files, as seen and not as seen, with something in it that has no place. */
    private void dutySheet(List<Observation> all, String at) {
        String six = "{\"registeredFrom\":\"2026-01-07\",\"jobSeekerCategory\":\"Kategori 11\"";
        for (String body : List.of(six + "}", six + ",\"children\":2}")) {
            for (String seen : List.of("0", "1")) {
                all.add(post("/cases/{id}/duty-sheet/versions", at + "/duty-sheet/versions", body)
                        .onlyIf("If-Match: \"" + seen + "\""));
            }
        }
    }

    /** What was asked in own and others' files, of several kinds of information; and why a placement may begin. */
    private void mapping(List<Observation> all, String at) {
        for (String area : List.of("WORK", "HEALTH", "FAMILY", "NO_AREA")) {
            for (String seen : List.of("0", "1")) {
                all.add(post(
                                "/cases/{id}/mapping/{area}/versions",
                                at + "/mapping/" + area + "/versions",
                                "{\"answer\":\"TOLD\",\"text\":\"Arbetat i kök\",\"hours\":false}")
                        .onlyIf("If-Match: \"" + seen + "\""));
            }
        }
        for (String reason : List.of("Kort", "Platsen finns bara nu")) {
            all.add(post("/cases/{id}/mapping/reasons", at + "/mapping/reasons", "{\"reason\":\"" + reason + "\"}"));
        }
    }

    /** The own part of a plan in own and others' files: written with a reason and without, approved, declined, done, ended. */
    private void plan(List<Observation> all, String at) {
        String plan = "{\"goal\":\"Arbete\",\"alternatives\":[\"WORK\"],\"activities\":[{\"what\":\"Söka\","
                + "\"doer\":\"PARTICIPANT\",\"by\":\"" + today() + "\"}]";
        String day = ",\"day\":\"" + today() + "\"";
        for (String seen : List.of("0", "2", "3")) {
            String match = "If-Match: \"" + seen + "\"";
            for (String body : List.of(plan + "}", plan + ",\"withoutPlacement\":\"Det finns ett arbete\"}")) {
                all.add(post("/cases/{id}/plan/versions", at + "/plan/versions", body)
                        .onlyIf(match));
            }
        }
        for (String decided : List.of("CONFIRMED", "ENDED")) {
            all.add(post(
                    "/cases/{id}/plan/decisions", at + "/plan/decisions", "{\"kind\":\"" + decided + "\"" + day + "}"));
        }
        for (String seen : List.of("2", "3", "4")) {
            List<String> moves = new ArrayList<>(List.of(
                    "APPROVE\",\"party\":\"AGENCY\",\"way\":\"SIGNED\"",
                    "APPROVE\",\"party\":\"PARTICIPANT\",\"way\":\"ORALLY\"",
                    "DECLINE\"",
                    "END\",\"endReason\":\"CARRIED_OUT\""));
            things("plan_activity").forEach(one -> moves.add("DO\",\"activity\":\"" + one + "\""));
            moves.forEach(move ->
                    all.add(post("/cases/{id}/plan/moves", at + "/plan/moves", "{\"move\":\"" + move + day + "}")
                            .onlyIf("If-Match: \"" + seen + "\"")));
        }
    }

    /** Own and others' appointments booked, moved, cancelled, said of; steps taken, others told, and a decision. */
    private void appointments(List<Observation> all, String at) {
        String time = "\"kind\":\"VISIT\",\"place\":\"Storgatan 12\",\"anyway\":true,\"at\":\"" + today().plusDays(9)
                + "T09:00:00Z\"";
        all.add(Call.post("/cases/{id}/appointments", at + "/appointments", agency, Kind.CASEWORKER, "{" + time + "}"));
        all.add(Call.post(
                "/cases/{id}/appointments",
                at + "/appointments",
                agency,
                Kind.CASEWORKER,
                "{" + time.replace("true", "false") + "}"));
        for (UUID one : things("contact")) {
            String appointment = at + "/appointments/" + one;
            String route = "/cases/{id}/appointments/{appointment}/";
            for (String seen : List.of("0", "1")) {
                String match = "If-Match: \"" + seen + "\"";
                for (String said : List.of("MISSED", "CAME")) {
                    all.add(Call.post(
                                    route + "attendance",
                                    appointment + "/attendance",
                                    agency,
                                    Kind.CASEWORKER,
                                    "{\"attendance\":\"" + said + "\"}")
                            .onlyIf(match));
                }
                all.add(Call.step(route + "undoing", appointment + "/undoing", agency, Kind.CASEWORKER)
                        .onlyIf(match));
                all.add(Call.post(
                                route + "moving",
                                appointment + "/moving",
                                agency,
                                Kind.CASEWORKER,
                                "{\"askedBy\":\"AGENCY\"," + time + "}")
                        .onlyIf(match));
                all.add(Call.post(
                                route + "cancellation",
                                appointment + "/cancellation",
                                agency,
                                Kind.CASEWORKER,
                                "{\"askedBy\":\"AGENCY\"}")
                        .onlyIf(match));
            }
        }
        all.add(Call.post(
                "/cases/{id}/contacts",
                at + "/contacts",
                agency,
                Kind.CASEWORKER,
                "{\"kind\":\"PHONE\",\"reached\":false}"));
        all.add(Call.post(
                "/cases/{id}/reach-wishes", at + "/reach-wishes", agency, Kind.CASEWORKER, "{\"ways\":[\"SMS\"]}"));
        // Whom the participant lets one tell, and whom not; whether they know the participant or not.
        for (Agency told : Agency.values()) {
            all.add(Call.post(
                    "/cases/{id}/ladder/alerts",
                    at + "/ladder/alerts",
                    agency,
                    Kind.CASEWORKER,
                    "{\"unit\":\"" + told.unit() + "\"}"));
        }
        for (String seen : List.of("0", "1")) {
            all.add(Call.post(
                            "/cases/{id}/ladder/decision",
                            at + "/ladder/decision",
                            agency,
                            Kind.CASEWORKER,
                            "{\"decision\":\"CONTINUE\",\"reason\":\"Vi provar en gång till\"}")
                    .onlyIf("If-Match: \"" + seen + "\""));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(whole.at(), ZoneId.of("Europe/Stockholm"));
    }

    private JsonObjectBuilder days() {
        return Json.createObjectBuilder()
                .add("from", today().toString())
                .add("until", today().plusDays(3).toString());
    }

    private String cover() {
        return days().add("staff", agency.staff().toString())
                .add("reason", "Ordinarie handläggare är sjuk")
                .build()
                .toString();
    }

    private String ground() {
        Agency recipient = agency == Agency.AMF ? Agency.AF : Agency.AMF;
        return days().add("recipientUnit", recipient.unit().toString())
                .add("kind", "HARM_TEST")
                .add("categories", Json.createArrayBuilder().add("ATTENDANCE"))
                .add("purpose", "COORDINATION")
                .add("decisionMaker", "Enhetschefen")
                .add("reason", "Det står klart att det inte är till men för den enskilda")
                .build()
                .toString();
    }
}
