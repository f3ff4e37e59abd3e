package se.bas.ui.consent;

import java.util.List;
import se.bas.application.consent.ConsentView;
import se.bas.application.consent.ConsentsOverTime;
import se.bas.application.picture.Periods;
import se.bas.application.picture.Picture;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** How long each consent lasts or lasted, in the reader's words. */
final class ConsentPeriods {
    private ConsentPeriods() {}

    static Picture of(List<ConsentView> consents) {
        return ConsentsOverTime.of(
                consents,
                Written.today(),
                new ConsentsOverTime.Naming(
                        ConsentPeriods::way, consent -> AgencyBadge.colour(consent.discloserCode()), Words::of),
                new Periods.Labels(
                        Words.text("consent.over-time.alternative", consents.size()),
                        Words.text("consent.panel.over-time"),
                        List.of(
                                Words.text("consent.over-time.who"),
                                Words.text("consent.over-time.from"),
                                Words.text("consent.over-time.until"),
                                Words.text("consent.over-time.state")),
                        Words.text("consent.over-time.today"),
                        Written::day));
    }

    private static String way(ConsentView consent) {
        return Words.text(
                "consent.over-time.way",
                consent.discloserCode().toUpperCase(Words.reader()),
                consent.recipientCode().toUpperCase(Words.reader()));
    }
}
