package se.bas.ui.participation;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.ReferralSource;

/** Who suggested that somebody takes part. */
final class ReferralFields extends HappeningFields {
    private final Select<ReferralSource> source =
            select("participation.field.source", List.of(ReferralSource.values()));

    ReferralFields() {
        super(Move.REFER);
        place("source", source);
    }

    @Override
    Happening happening() {
        return new Happening.Referral(day(), source.getValue());
    }
}
