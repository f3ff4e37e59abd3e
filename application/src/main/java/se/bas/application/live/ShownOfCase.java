package se.bas.application.live;

import java.util.Set;
import se.bas.domain.disclosure.View;

/** What a page beside a case shows of it, and what tells the page that it is time to ask again. */
public interface ShownOfCase extends View {
    /** For the server alone. */
    Set<Topic> topics();
}
