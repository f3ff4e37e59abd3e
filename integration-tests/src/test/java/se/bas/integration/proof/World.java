package se.bas.integration.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.integration.proof.Org.Agency;

/**
 * All that is held about some participants in the proofs' collaboration, and what the log says of it.
 *
 * @param seed makes the same world again
 * @param at when it is: its days are counted from here
 */
record World(long seed, Instant at, List<Row> rows, List<Agreed> consents, List<Decided> decisions) {
    private static final Set<String> AGREED_OR_DECIDED = Set.of(
            "consent",
            "consent_scope",
            "consent_ending",
            "recorded_ground",
            "recorded_ground_scope",
            "recorded_ground_ending");
    private static final Set<String> DENIALS_AFTER_A_CONSENT = Set.of("NOT_YET_VALID", "EXPIRED", "WITHDRAWN");

    /** Why something of another agency's stays in the world that an asker is compared in. docs/leak-trial.md has them all. */
    enum Shared {
        CONSENT_IN_FORCE,
        CONSENT_NAMES_THE_UNIT,
        RECORDED_GROUND_IN_FORCE,
        RECORDED_GROUND_NAMES_THE_UNIT,
        OWN_ACT_IN_THE_LOG,
        LOG_LINE_FOR_THE_OWNER
    }

    List<Row> rows(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    /** Whether an agency has written down by then that somebody has died (CON-42). */
    boolean knowsOfDeath(UUID agency, UUID participant, Instant now) {
        return rows("message_wish").stream()
                .anyMatch(wish -> wish.owner().equals(agency)
                        && wish.participant().equals(participant)
                        && wish.text("kind").equals("DECEASED")
                        && !Instant.parse(wish.text("made_at")).isAfter(now));
    }

    /** The same world, in which some have died, as one agency or another has written down. */
    World withDeaths(Random chance) {
        List<Row> more = new ArrayList<>(rows);
        for (Row file : rows("case_file")) {
            if (chance.nextInt(4) == 0) {
                more.add(new Row(
                        "message_wish",
                        Map.of(
                                "id",
                                new UUID((chance.nextLong() & ~0xF000L) | 0x4000L, Long.MIN_VALUE | chance.nextInt()),
                                "collaboration_id",
                                file.id("collaboration_id"),
                                "owner_agency_id",
                                file.owner(),
                                "participant_id",
                                file.participant(),
                                "category",
                                "CONTACT",
                                "retention_class",
                                "CASE",
                                "channel",
                                "MAIL",
                                "kind",
                                "DECEASED",
                                "made_by",
                                Agency.of(file.owner()).staff(),
                                "made_at",
                                at.minusSeconds(1000))));
            }
        }
        return new World(seed, at, List.copyOf(more), consents, decisions);
    }

    /** The same world, in which the employment service carries out its duty; whoever makes it writes that edition too. */
    World withTheDutyCarriedOut() {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row("edition", Map.of("kind", "LAW")));
        return new World(seed, at, List.copyOf(more), consents, decisions);
    }

    /** Whether an agency's sheet is told to another by the duty (CON-08). */
    boolean owesDuty(UUID owner, Agency asker) {
        return !rows("edition").isEmpty() && owner.equals(Agency.AF.id()) && asker == Agency.SOC;
    }

    /** The case files of an agency, in the order they were made. */
    List<Row> filesOf(Agency agency) {
        return rows("case_file").stream()
                .filter(row -> row.owner().equals(agency.id()))
                .toList();
    }

    List<Row> filesNotOf(Agency agency) {
        return rows("case_file").stream()
                .filter(row -> !agency.area().contains(row.owner()))
                .toList();
    }

    /** The world in which nothing exists of other agencies but what they share with this unit. */
    World asSharedWith(Agency asker, UUID unit) {
        return only(row -> asker.area().contains(row.owner()) || why(row, unit) != null, asker, true);
    }

    /** The same without what is shared too: what an asker is told differs from this, if they were told anything. */
    World withoutOthers(Agency asker) {
        return only(row -> asker.area().contains(row.owner()), asker, false);
    }

    /** Which of other agencies' rows the unit may know of. */
    private @Nullable Shared why(Row row, UUID unit) {
        if (AGREED_OR_DECIDED.contains(row.table())) {
            if (!row.id("recipient_unit_id").equals(unit)) {
                return null;
            }
            if (row.table().startsWith("consent")) {
                return Shared.CONSENT_NAMES_THE_UNIT;
            }
            UUID ground = row.id(row.table().equals("recorded_ground") ? "id" : "recorded_ground_id");
            boolean begun = decisions.stream().anyMatch(decided -> decided.id().equals(ground) && decided.begunAt(at));
            return begun ? Shared.RECORDED_GROUND_NAMES_THE_UNIT : null;
        }
        if (row.table().startsWith("cover")
                || row.table().startsWith("task")
                || row.table().startsWith("message")
                || row.table().startsWith("employer_presentation")
                || row.table().startsWith("ladder")
                || row.table().startsWith("reach")
                || row.table().equals("handover_answer")
                || row.table().startsWith("received")
                || row.table().equals("caseworker_change")
                || row.table().equals("colleague_step")
                || row.table().equals("handover_wish")) {
            return null;
        }
        if (row.table().startsWith("handover") && (!sentTo(row, unit) || !gives(row, unit, "HANDOVER"))) {
            return null;
        }
        boolean agreed = consents.stream()
                .anyMatch(consent -> consent.participant().equals(row.participant())
                        && consent.owner().equals(row.owner())
                        && consent.gives(unit, "COORDINATION", row.text("category"), at));
        if (agreed) {
            return Shared.CONSENT_IN_FORCE;
        }
        boolean decided = decisions.stream()
                .anyMatch(ground -> ground.participant().equals(row.participant())
                        && ground.owner().equals(row.owner())
                        && ground.gives(unit, "COORDINATION", row.text("category"), at));
        return decided ? Shared.RECORDED_GROUND_IN_FORCE : null;
    }

    /** Whether it belongs to a handover that was sent to the unit and not taken back. */
    boolean sentTo(Row row, UUID unit) {
        UUID handover = row.id(row.table().equals("handover") ? "id" : "handover_id");
        boolean there = rows("handover").stream()
                .anyMatch(one -> one.id("id").equals(handover)
                        && one.id("recipient_unit_id").equals(unit));
        List<String> steps = rows("handover_step").stream()
                .filter(step -> step.id("handover_id").equals(handover))
                .map(step -> step.text("kind"))
                .toList();
        return there && steps.contains("PROPOSE") && !steps.contains("WITHDRAW");
    }

    private boolean gives(Row row, UUID unit, String category) {
        return consents.stream()
                        .anyMatch(consent -> consent.participant().equals(row.participant())
                                && consent.owner().equals(row.owner())
                                && consent.gives(unit, "COORDINATION", category, at))
                || decisions.stream()
                        .anyMatch(ground -> ground.participant().equals(row.participant())
                                && ground.owner().equals(row.owner())
                                && ground.gives(unit, "COORDINATION", category, at));
    }

    private World only(Predicate<Row> known, Agency asker, boolean log) {
        List<Row> kept = new ArrayList<>();
        rows.stream()
                .filter(row ->
                        !row.table().equals("participant") && !row.table().startsWith("log_"))
                .filter(known)
                .forEach(kept::add);
        Set<UUID> participants = kept.stream().map(Row::participant).collect(Collectors.toSet());
        rows("participant").stream()
                .filter(row -> participants.contains(row.id("id")))
                .forEach(row -> kept.add(0, row));
        if (log) {
            Set<UUID> told = new HashSet<>();
            for (Row line : rows("log_access")) {
                if (lineWhy(line, asker) != null) {
                    told.add(line.id("entry_id"));
                    kept.add(line);
                }
            }
            rows("log_entry").stream()
                    .filter(entry -> told.contains(entry.id("id")) || actedBy(entry, asker))
                    .forEach(kept::add);
        }
        return new World(seed, at, List.copyOf(kept), consents, decisions);
    }

    private static boolean actedBy(Row row, Agency agency) {
        return agency.id().equals(row.value("acting_agency_id"));
    }

    /** Decision 0004: who sees which line of the log. */
    private @Nullable Shared lineWhy(Row line, Agency asker) {
        boolean permitted = line.value("ground") != null;
        if (line.owner().equals(asker.id())) {
            boolean byAConsent = permitted
                    ? line.text("ground").equals("NAMED_RECIPIENT")
                    : DENIALS_AFTER_A_CONSENT.contains(line.text("denial"));
            boolean told = actedBy(line, asker)
                    || Boolean.TRUE.equals(line.value("sought"))
                    || (byAConsent ? hadConsented(line, asker) : permitted);
            return told ? Shared.LOG_LINE_FOR_THE_OWNER : null;
        }
        return actedBy(line, asker) && permitted && !line.text("ground").equals("PARTICIPANTS_WILL")
                ? Shared.OWN_ACT_IN_THE_LOG
                : null;
    }

    /** Whether the owner knew by a consent, when the entry was written, that the participant meets the acting unit. */
    private boolean hadConsented(Row line, Agency owner) {
        Row entry = rows("log_entry").stream()
                .filter(row -> row.id("id").equals(line.id("entry_id")))
                .findFirst()
                .orElseThrow();
        return rows("consent").stream()
                .anyMatch(consent -> consent.owner().equals(owner.id())
                        && consent.participant().equals(line.participant())
                        && consent.id("recipient_unit_id").equals(entry.id("acting_unit_id"))
                        && !Instant.parse(consent.text("registered_at")).isAfter(Instant.parse(entry.text("at"))));
    }

    /** Everything in it that is told as it stands: ids and instants. */
    Set<String> names() {
        return rows.stream()
                .flatMap(row -> row.columns().values().stream())
                .filter(value -> value instanceof UUID || value instanceof Instant)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    Stream<Row> notesOn(UUID participant) {
        return rows("note").stream().filter(row -> row.participant().equals(participant));
    }
}
