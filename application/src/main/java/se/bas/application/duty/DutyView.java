package se.bas.application.duty;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.bas.application.live.ShownOfCase;
import se.bas.application.live.Topic;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.duty.DutyFields;

/**
 * What is told of one participant by the duty: by the own agency, or to it.
 *
 * @param name the participant's, as the own file has it
 * @param caseNumber the own agency's
 * @param sheets the newest of each agency that tells something; empty when nobody does
 * @param mayWrite whether the asker writes the own agency's
 * @param carriedOut of an agency that has the duty, whether it has said that it is carried out; false of any other
 * @param topics what tells a page that it is time to ask again; for the server alone
 */
public record DutyView(
        String name, String caseNumber, List<Sheet> sheets, boolean mayWrite, boolean carriedOut, Set<Topic> topics)
        implements ShownOfCase {
    /**
     * What one agency tells.
     *
     * @param mine whether it is the asker's agency's
     * @param by for the own agency's staff; another's are shown when, and not by whom
     */
    public record Sheet(
            Name owner,
            String ownerCode,
            boolean mine,
            Ground ground,
            DutyFields six,
            int version,
            String by,
            Instant at) {
        /** Tells nothing: it could end up in a log. */
        @Override
        public String toString() {
            return "a sheet";
        }
    }

    /** Tells nothing: it could end up in a log. */
    @Override
    public String toString() {
        return "what is told by the duty";
    }
}
