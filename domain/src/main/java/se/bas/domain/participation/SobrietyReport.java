package se.bas.domain.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * What a participant told of sobriety at a follow-up, by their own wish (PRO-52). A record of its own, since whoever may
 * know how it goes with work may not therefore know this.
 */
@Entity
@Table(name = "sobriety_report")
public class SobrietyReport extends OwnedRecord {
    @Column(name = "step_id", updatable = false)
    private UUID step;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SobrietyAnswer answer;

    @SuppressWarnings("NullAway.Init")
    protected SobrietyReport() {}

    public SobrietyReport(UUID id, Keys keys, EnrolmentStepId step, SobrietyAnswer answer) {
        super(id, keys, Category.SOBRIETY_RELAPSE);
        this.step = step.value();
        this.answer = answer;
    }

    /** The follow-up at which it was told. */
    public EnrolmentStepId step() {
        return new EnrolmentStepId(step);
    }

    public SobrietyAnswer answer() {
        return answer;
    }
}
