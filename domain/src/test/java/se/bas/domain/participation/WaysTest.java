package se.bas.domain.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every happening in every place: as the types have it, as the pages offer it, and as the document says. */
@Tag("PRO-01")
class WaysTest {
    private static final Path PAGE = Path.of("../docs/participation.md");

    static Stream<Arguments> pairs() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(Move.values()).map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_types_and_what_is_offered_are_the_same(Stage at, Move move) {
        Optional<Stage> led = Places.at(at).after(Places.happening(move)).map(Participation::stage);
        assertThat(led).isEqualTo(Ways.leads(at, move));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_is_impossible_is_refused_with_the_reason_and_nothing_else(Stage at, Move move) {
        List<ParticipationProblem> problems =
                Guard.problems(Places.at(at), Places.happening(move), Places.circumstances());
        if (Ways.leads(at, move).isEmpty()) {
            assertThat(problems).containsExactly(ParticipationProblem.NOT_FROM_HERE);
        } else {
            assertThat(problems).doesNotContain(ParticipationProblem.NOT_FROM_HERE);
        }
    }

    @Test
    void the_document_says_the_same_as_the_types() throws IOException {
        Map<Stage, Map<Move, Optional<Stage>>> types = new TreeMap<>();
        for (Stage stage : Stage.values()) {
            Map<Move, Optional<Stage>> row = new TreeMap<>();
            for (Move move : Move.values()) {
                row.put(move, Places.at(stage).after(Places.happening(move)).map(Participation::stage));
            }
            types.put(stage, row);
        }
        assertThat(document()).isEqualTo(types);
    }

    @Test
    void every_place_and_every_happening_has_its_name() {
        for (Stage stage : Stage.values()) {
            assertThat(Places.at(stage).stage()).isEqualTo(stage);
        }
        for (Move move : Move.values()) {
            assertThat(Places.happening(move).move()).isEqualTo(move);
        }
    }

    @Test
    void from_every_place_there_is_a_way_on_and_every_place_can_be_reached() {
        assertThat(Stage.values())
                .allMatch(stage -> Stream.of(Move.values())
                        .anyMatch(move -> Ways.leads(stage, move).isPresent()));
        assertThat(pairs().map(pair -> Ways.leads((Stage) pair.get()[0], (Move) pair.get()[1]))
                        .flatMap(Optional::stream)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Stage.values())
                        .filter(stage -> stage != Stage.NOT_BEGUN)
                        .toList());
    }

    private static Map<Stage, Map<Move, Optional<Stage>>> document() throws IOException {
        List<List<String>> rows = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| | REFER"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line ->
                        Stream.of(line.split("\\|")).skip(1).map(String::strip).toList())
                .toList();
        List<Move> moves = rows.getFirst().stream().skip(1).map(Move::valueOf).toList();
        Map<Stage, Map<Move, Optional<Stage>>> table = new TreeMap<>();
        for (List<String> row : rows.subList(2, rows.size())) {
            Map<Move, Optional<Stage>> cells = new TreeMap<>();
            for (int at = 0; at < moves.size(); at++) {
                String cell = row.get(at + 1);
                cells.put(moves.get(at), cell.equals("–") ? Optional.empty() : Optional.of(Stage.valueOf(cell)));
            }
            table.put(Stage.valueOf(row.getFirst()), cells);
        }
        return table;
    }

    /** Somebody in every place, and something of every kind. */
    static final class Places {
        static final LocalDate DAY = LocalDate.of(2026, 3, 2);
        private static final List<Move> TO_EXIT = List.of(Move.REFER, Move.TALK, Move.ENROL, Move.EXIT);

        private Places() {}

        static Circumstances circumstances() {
            return new Circumstances(DAY, false, true, LocalDate.of(1985, 5, 5), true);
        }

        static Participation at(Stage stage) {
            List<Move> moves = new ArrayList<>();
            switch (stage) {
                case NOT_BEGUN -> {}
                case REFERRED -> moves.add(Move.REFER);
                case TALKED -> moves.addAll(List.of(Move.REFER, Move.TALK));
                case DECLINED -> moves.addAll(List.of(Move.REFER, Move.TALK, Move.DECLINE));
                case ENROLLED -> moves.addAll(List.of(Move.REFER, Move.TALK, Move.ENROL));
                case PAUSED -> moves.addAll(List.of(Move.REFER, Move.TALK, Move.ENROL, Move.PAUSE));
                case EXITED -> moves.addAll(TO_EXIT);
                case FOLLOW_UP -> {
                    moves.addAll(TO_EXIT);
                    moves.add(Move.FOLLOW_UP);
                }
                case CLOSED -> moves.addAll(List.of(Move.REFER, Move.CLOSE));
            }
            Participation at = new Participation.NotBegun();
            for (Move move : moves) {
                at = at.after(happening(move)).orElseThrow();
            }
            return at;
        }

        static Happening happening(Move move) {
            return switch (move) {
                case REFER -> new Happening.Referral(DAY, ReferralSource.SELF);
                case TALK -> new Happening.Talk(DAY);
                case DECLINE -> new Happening.Declining(DAY, "");
                case ENROL ->
                    new Happening.Enrolment(
                            DAY,
                            new TargetGroup(true, true, TreatmentStage.ENDED, KnownBy.OWN_STATEMENT),
                            ConsentAnswer.NO,
                            "");
                case PAUSE -> new Happening.Pause(DAY, PauseReason.HEALTH, "");
                case RESUME -> new Happening.Resumption(DAY);
                case EXIT -> new Happening.Exit(DAY, ExitReason.WORK_REGULAR, "", true, false);
                case FOLLOW_UP ->
                    new Happening.FollowUp(
                            DAY, 3, FollowUpOutcome.STILL, Occupation.WORK_REGULAR, 40, null, false, null, "");
                case CLOSE -> new Happening.Closing(DAY, "Kom aldrig till samtalet", "");
            };
        }
    }
}
