package se.bas.domain.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** What the participant said about a presentation, when and how. Added, never changed. */
@Entity
@Table(name = "employer_presentation_step")
public class PresentationStep extends OwnedRecord {
    @Column(name = "presentation_id")
    private UUID presentation;

    private int no;

    @Enumerated(EnumType.STRING)
    private PresentationAnswer answer;

    @Enumerated(EnumType.STRING)
    private ApprovalWay way;

    @Column(name = "on_day")
    private LocalDate day;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected PresentationStep() {}

    /**
     * An answer.
     *
     * @param no its place among the answers, from 1
     */
    public PresentationStep(
            UUID id, Keys keys, PresentationId presentation, int no, Said said, StaffId by, Instant at) {
        super(id, keys, Category.PLACEMENT);
        this.presentation = presentation.value();
        this.no = no;
        this.answer = said.answer();
        this.way = said.way();
        this.day = said.day();
        this.madeBy = by.value();
        this.madeAt = at;
    }

    /** What, how and when. */
    public record Said(PresentationAnswer answer, ApprovalWay way, LocalDate day) {}

    public PresentationId presentation() {
        return new PresentationId(presentation);
    }

    public int no() {
        return no;
    }

    public Said said() {
        return new Said(answer, way, day);
    }

    public StaffId madeBy() {
        return new StaffId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }
}
