package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.Attestation;
import se.bas.domain.agency.MandateAct;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What is to be attested in this quarter: one click for each that is still needed, and a way to end the others. */
final class MandateReview {
    private MandateReview() {}

    /** Empty when nothing is. */
    static Optional<Component> of(List<Line> lines, MandateActs acts) {
        return MandatePanel.of(
                lines, MandateAct.ATTEST, "agency.mandates.review", hint(), "mandate-review", line -> item(line, acts));
    }

    private static String hint() {
        LocalDate today = Written.today();
        LocalDate last = Attestation.inTimeUntil(today);
        return Words.text(
                today.isAfter(last) ? "agency.mandates.review-late" : "agency.mandates.review-hint", Written.day(last));
    }

    private static ListItem item(Line line, MandateActs acts) {
        Button end = MandateGrid.button(acts, line, MandateAct.END);
        end.setTestId("end-reviewed-mandate");
        return MandatePanel.item(
                line, List.of(MandateWords.history(line)), end, MandateGrid.button(acts, line, MandateAct.ATTEST));
    }
}
