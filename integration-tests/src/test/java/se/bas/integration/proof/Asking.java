package se.bas.integration.proof;

import static java.util.stream.Collectors.toCollection;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.bas.integration.proof.Org.Agency;
import se.bas.integration.proof.Org.Kind;

/**
 * Somebody asks about one participant of a world, and both locks answer. What they must answer is said here once more, in
 * other words than the policies' and the row policies'.
 *
 * @param file the address asked for: the asker's own agency's file where there is one
 * @param evaluating asked for evaluation instead of casework
 */
record Asking(World world, Agency agency, Kind kind, UUID participant, UUID file, boolean evaluating) {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Set<String> THE_GATES_ALONE = Set.of("-NO_ASSIGNMENT", "-THIRD_PARTY", "-PROTECTED");

    JsonObject question(List<UUID> notes) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        notes.forEach(id -> ids.add(id.toString()));
        return Inside.question(evaluating ? "CompareForEvaluation" : "CompareForWork", agency, kind)
                .add("file", file.toString())
                .add("participant", participant.toString())
                .add("notes", ids)
                .build();
    }

    /** What the two locks said. */
    record Answer(Instant at, JsonObject gate, Set<String> rows, Set<String> early, Set<String> entities) {
        static Answer of(String json) {
            try (JsonReader reader = Json.createReader(new StringReader(json))) {
                JsonObject answer = reader.readObject();
                return new Answer(
                        Instant.parse(answer.getString("at")),
                        answer.getJsonObject("gate"),
                        texts(answer, "rows"),
                        texts(answer, "early"),
                        texts(answer, "entities"));
            }
        }

        private static Set<String> texts(JsonObject answer, String name) {
            return answer.getJsonArray(name).getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(toCollection(TreeSet::new));
        }

        String gateOn(UUID owner, String category) {
            return gate.getString(owner + " " + category, "");
        }

        boolean permits(UUID owner, String category) {
            return gateOn(owner, category).startsWith("+");
        }
    }

    /** What is wrong with an answer; nothing when the locks agree with each other and with what was agreed. */
    List<String> problems(Answer answer) {
        List<String> wrong = new ArrayList<>();
        BiConsumer<String, Object> say = (what, about) -> wrong.add("%s: %s %s asks%s about %s at %s: %s"
                .formatted(what, agency, kind, evaluating ? " for evaluation" : "", participant, answer.at(), about));
        @Nullable Row own = ownFile();
        for (Row row : world.rows()) {
            if (row.value("participant_id") == null || !row.participant().equals(participant)) {
                continue;
            }
            switch (row.table()) {
                case "participant",
                        "consent_scope",
                        "consent_ending",
                        "recorded_ground_scope",
                        "recorded_ground_ending",
                        "cover",
                        "cover_ending",
                        "log_entry",
                        "log_access" -> {}
                case "consent", "recorded_ground" -> ground(row, answer, say);
                case "task",
                        "task_step",
                        "message_wish",
                        "message",
                        "message_step",
                        "employer_presentation",
                        "employer_presentation_step",
                        "reach_wish",
                        "ladder",
                        "ladder_step",
                        "handover_answer",
                        "received_item",
                        "caseworker_change",
                        "colleague_step",
                        "handover_wish" -> ownersAlone(row, answer, say);
                case "handover", "handover_terms", "handover_item", "handover_step" -> proposal(row, own, answer, say);
                default -> record(row, own, answer, say);
            }
        }
        grounds(own, answer, say);
        answer.rows().stream()
                .filter(row -> row.startsWith("stranger"))
                .forEach(row -> say.accept("a row about somebody else", row));
        answer.early().stream()
                .filter(note -> !agency.area().contains(UUID.fromString(note.split(" ", -1)[1])))
                .forEach(note -> say.accept("JPA gave another's row before anybody was named", note));
        Set<String> notes =
                answer.rows().stream().filter(row -> row.startsWith("note ")).collect(toCollection(TreeSet::new));
        answer.entities().stream()
                .filter(entity -> !notes.contains(entity))
                .forEach(entity -> say.accept("JPA gave what no row shows", entity));
        notes.stream()
                .filter(note -> !answer.entities().contains(note))
                .forEach(note -> say.accept("JPA lacks a row that is there", note));
        return wrong;
    }

    private void record(Row row, @Nullable Row own, Answer answer, BiConsumer<String, Object> say) {
        String category = row.text("category");
        String what = row.table() + " " + row.owner() + " " + category;
        boolean sameAuthority = agency.area().contains(row.owner());
        boolean shared = sameAuthority || (own != null && agreed(row.owner(), category, answer.at()));
        boolean visible = answer.rows().contains(what);
        boolean permitted = answer.permits(row.owner(), category);
        if (visible != shared) {
            say.accept(visible ? "a row shows that nothing shares" : "a row does not show that is shared", what);
        }
        if (permitted && !visible) {
            say.accept("the gate permits and the row does not show", what);
        }
        if (visible
                && !sameAuthority
                && !permitted
                && !THE_GATES_ALONE.contains(answer.gateOn(row.owner(), category))) {
            say.accept("the row shows and the gate denies, " + answer.gateOn(row.owner(), category), what);
        }
        boolean namesTheCase = row.owner().equals(agency.id()) && category.equals("KNOWN_AT_AGENCY");
        boolean caseworkersAlone = !sameAuthority && category.equals("DUTY_SHEET");
        boolean may = own != null
                && concerned(own, namesTheCase, answer.at())
                && (!caseworkersAlone || kind.role().equals("CASEWORKER"));
        if (permitted != (shared && may)) {
            say.accept(permitted ? "the gate permits what nobody may" : "the gate denies what is shared", what);
        }
    }

    /** Who has what to do is the agency's own business, whatever was agreed about the category (decision 0023). */
    private void ownersAlone(Row row, Answer answer, BiConsumer<String, Object> say) {
        String what = row.table() + " " + row.owner() + " " + row.text("category");
        boolean mine = row.owner().equals(agency.id());
        if (answer.rows().contains(what) != mine) {
            say.accept(mine ? "what an agency has to do does not show to it" : "what others have to do shows", what);
        }
    }

    /** What is handed over: its sender's, and the unit's to which it was sent, by a ground for handovers (decision 0036). */
    private void proposal(Row row, @Nullable Row own, Answer answer, BiConsumer<String, Object> say) {
        String category = row.text("category");
        String what = row.table() + " " + row.owner() + " " + category;
        boolean mine = row.owner().equals(agency.id());
        boolean sent = own != null
                && world.sentTo(row, kind.unit(agency))
                && agreed(row.owner(), "HANDOVER", answer.at())
                && agreed(row.owner(), category, answer.at());
        if (answer.rows().contains(what) != (mine || sent)) {
            say.accept(mine || sent ? "a handover does not show" : "a handover shows that was not sent there", what);
        }
    }

    /** A consent, or a decision to disclose without one: seen by its discloser, and by the unit it names. */
    private void ground(Row row, Answer answer, BiConsumer<String, Object> say) {
        String what = row.table() + " " + row.owner() + " " + row.id("id");
        boolean decision = row.table().equals("recorded_ground");
        // Of a decision the named unit is told nothing before its first day.
        boolean told = agency.area().contains(row.owner())
                || (row.id("recipient_unit_id").equals(kind.unit(agency))
                        && (!decision || decided(row.id("id")).begunAt(answer.at())));
        if (answer.rows().contains(what) != told) {
            say.accept(told ? "a ground does not show to whom it names" : "a ground shows to others", what);
        }
    }

    /** Whether the gate opens what was agreed and decided, of each owner. */
    private void grounds(@Nullable Row own, Answer answer, BiConsumer<String, Object> say) {
        for (Agency owner : Agency.values()) {
            boolean named = agency.area().contains(owner.id())
                    || world.consents().stream()
                            .anyMatch(consent -> consent.participant().equals(participant)
                                    && consent.owner().equals(owner.id())
                                    && consent.unit().equals(kind.unit(agency)))
                    || world.decisions().stream()
                            .anyMatch(ground -> ground.participant().equals(participant)
                                    && ground.owner().equals(owner.id())
                                    && ground.unit().equals(kind.unit(agency))
                                    && ground.begunAt(answer.at())
                                    && (ground.endedAt() == null || ground.begunAt(ground.endedAt())));
            boolean opens = answer.permits(owner.id(), "CONSENT");
            if (opens != (named && own != null && concerned(own, false, answer.at()))) {
                say.accept(opens ? "the gate opens a ground" : "the gate closes a ground", owner);
            }
        }
    }

    private Decided decided(UUID id) {
        return world.decisions().stream()
                .filter(ground -> ground.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Row ownFile() {
        return world.rows("case_file").stream()
                .filter(row -> row.id("id").equals(file) && row.owner().equals(agency.id()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String purpose() {
        List<String> wanted = evaluating ? List.of("EVALUATION") : List.of("COORDINATION", "MANAGEMENT");
        return wanted.stream().filter(kind::has).findFirst().orElse(null);
    }

    private boolean agreed(UUID owner, String category, Instant now) {
        @Nullable String purpose = purpose();
        UUID unit = kind.unit(agency);
        boolean dead = world.knowsOfDeath(owner, participant, now) || world.knowsOfDeath(agency.id(), participant, now);
        boolean owed = "COORDINATION".equals(purpose) && category.equals("DUTY_SHEET") && world.owesDuty(owner, agency);
        return purpose != null
                && (owed
                        || world.consents().stream()
                                .filter(consent -> consent.participant().equals(participant)
                                        && consent.owner().equals(owner))
                                .anyMatch(consent -> !dead && consent.gives(unit, purpose, category, now))
                        || world.decisions().stream()
                                .filter(ground -> ground.participant().equals(participant)
                                        && ground.owner().equals(owner))
                                .anyMatch(ground -> ground.gives(unit, purpose, category, now)));
    }

    /**
     * Whether the asker has to do with the case: by role, purpose, and an assignment or a cover.
     *
     * @param namesTheCase whether no more is asked than whose case it is: that a manager of the unit may know
     */
    private boolean concerned(Row own, boolean namesTheCase, Instant now) {
        @Nullable String purpose = purpose();
        if (purpose == null || !kind.worksWithCases()) {
            return false;
        }
        UUID file = own.id("id");
        UUID unit = own.id("unit_id");
        boolean ofMyUnit = unit.equals(kind.unit(agency));
        boolean assigned = world.rows("assignment").stream()
                .anyMatch(row -> row.id("case_file_id").equals(file) && mineNow(row, now));
        boolean covering = ofMyUnit
                && world.rows("cover").stream()
                        .anyMatch(row -> row.id("case_file_id").equals(file)
                                && row.id("unit_id").equals(unit)
                                && mineNow(row, now)
                                && world.rows("cover_ending").stream()
                                        .noneMatch(end -> end.id("cover_id").equals(row.id("id"))
                                                && !Instant.parse(end.text("ended_at"))
                                                        .isAfter(now)));
        return assigned || covering || (namesTheCase && purpose.equals("MANAGEMENT") && ofMyUnit);
    }

    private boolean mineNow(Row row, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, SWEDEN);
        return row.id("staff_id").equals(agency.staff())
                && !day.isBefore(LocalDate.parse(row.text("valid_from")))
                && (row.value("valid_until") == null || !day.isAfter(LocalDate.parse(row.text("valid_until"))));
    }
}
