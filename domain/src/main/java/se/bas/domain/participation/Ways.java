package se.bas.domain.participation;

import java.util.Optional;

/**
 * The state × event table of docs/participation.md in names alone: what a page offers. A test holds it, the document and
 * {@link Participation#after} equal, over all pairs.
 */
public final class Ways {
    private Ways() {}

    /** Where a move leads; empty when it is not possible there. */
    public static Optional<Stage> leads(Stage at, Move move) {
        return Optional.ofNullable(
                switch (at) {
                    case NOT_BEGUN, DECLINED, CLOSED -> move == Move.REFER ? Stage.REFERRED : null;
                    case REFERRED ->
                        switch (move) {
                            case TALK -> Stage.TALKED;
                            case CLOSE -> Stage.CLOSED;
                            case REFER, DECLINE, ENROL, PAUSE, RESUME, EXIT, FOLLOW_UP -> null;
                        };
                    case TALKED ->
                        switch (move) {
                            case DECLINE -> Stage.DECLINED;
                            case ENROL -> Stage.ENROLLED;
                            case REFER, TALK, PAUSE, RESUME, EXIT, FOLLOW_UP, CLOSE -> null;
                        };
                    case ENROLLED ->
                        switch (move) {
                            case PAUSE -> Stage.PAUSED;
                            case EXIT -> Stage.EXITED;
                            case REFER, TALK, DECLINE, ENROL, RESUME, FOLLOW_UP, CLOSE -> null;
                        };
                    case PAUSED ->
                        switch (move) {
                            case RESUME -> Stage.ENROLLED;
                            case EXIT -> Stage.EXITED;
                            case REFER, TALK, DECLINE, ENROL, PAUSE, FOLLOW_UP, CLOSE -> null;
                        };
                    case EXITED, FOLLOW_UP ->
                        switch (move) {
                            case REFER -> Stage.REFERRED;
                            case FOLLOW_UP -> Stage.FOLLOW_UP;
                            case CLOSE -> Stage.CLOSED;
                            case TALK, DECLINE, ENROL, PAUSE, RESUME, EXIT -> null;
                        };
                });
    }
}
