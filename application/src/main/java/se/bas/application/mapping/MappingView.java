package se.bas.application.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.contact.Contacting;
import se.bas.application.live.ShownOfCase;
import se.bas.application.live.Topic;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.mapping.MappingAnswer;
import se.bas.domain.mapping.MappingArea;

/**
 * What is mapped with the participant of one case: by the own agency, and by others as far as they let the asker's unit see.
 *
 * @param caseNumber the own agency's
 * @param reach how the participant wants to be contacted; null when nobody has asked
 * @param parts area by area, the own agency's first
 * @param reasons why a placement may begin before everything is asked about, the newest first
 * @param mayWrite whether the asker writes the own agency's
 * @param topics what tells a page that it is time to ask again; for the server alone
 */
public record MappingView(
        String name,
        String caseNumber,
        Contacting.@Nullable Reach reach,
        List<Part> parts,
        List<Reason> reasons,
        boolean mayWrite,
        Set<Topic> topics)
        implements ShownOfCase {
    /**
     * What one agency has written about one area.
     *
     * @param mine whether it is the asker's agency's
     * @param versions the newest first; that one holds
     */
    public record Part(
            MappingArea area, Name owner, String ownerCode, boolean mine, Ground ground, List<Version> versions) {
        public Version newest() {
            return versions.getFirst();
        }
    }

    /**
     * A version.
     *
     * @param text null when there is none
     * @param hours whether somebody's needs change the hours; null where that was not asked
     */
    public record Version(
            int version,
            MappingAnswer answer,
            @Nullable String text,
            @Nullable Boolean hours,
            String by,
            Instant at) {}

    /** Why a placement may begin before everything is asked about. */
    public record Reason(String reason, Name owner, String ownerCode, String by, Instant at) {}

    /** The own agency's of an area; empty when it has not asked. */
    public Optional<Part> own(MappingArea area) {
        return parts.stream().filter(part -> part.mine() && part.area() == area).findFirst();
    }

    /** How many areas the own agency has asked about. */
    public int asked() {
        return (int) parts.stream().filter(Part::mine).count();
    }
}
