package se.bas.application.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionId;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.EditionState;

/**
 * All that the administrator's agency can write itself, and has written. No participant is in it.
 *
 * @param day which day it is
 */
public record EditionList(List<Item> items, LocalDate day) {
    /**
     * One item.
     *
     * @param brought what the product brings
     * @param inForce what holds today
     * @param versions what has been written, the newest first; empty when nothing has
     */
    public record Item(
            EditionKind kind, String code, EditionContent brought, EditionContent inForce, List<Version> versions) {
        /** The number of the newest version; 0 when there is none. */
        public int newest() {
            return versions.isEmpty() ? 0 : versions.getFirst().number();
        }
    }

    /**
     * One version.
     *
     * @param from the first day it is, or was, in force
     * @param withdrawer who took it back; null unless somebody did
     */
    public record Version(
            EditionId id,
            int number,
            LocalDate from,
            EditionState state,
            EditionContent content,
            String writer,
            Instant writtenAt,
            @Nullable String withdrawer) {}
}
