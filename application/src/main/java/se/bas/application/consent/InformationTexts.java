package se.bas.application.consent;

import java.util.List;
import java.util.Locale;
import se.bas.domain.agency.Name;

/** What a participant is told before consenting (CON-20), as it reads now. */
public interface InformationTexts {
    /**
     * The text in one language.
     *
     * @param language one in which there is a text
     * @param discloser whose information a consent would let others see
     */
    Shown inForce(Locale language, Name discloser);

    /**
     * A text with the version it has in the register of consents.
     *
     * @param points one thing each, in the order in which they are read
     */
    record Shown(String version, String lead, List<String> points) {
        public Shown {
            points = List.copyOf(points);
        }
    }
}
