package se.bas.domain.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/** One agency's own file on a participant. */
@Entity
@Table(name = "case_file")
public class CaseFile extends OwnedRecord {
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    public CaseFile(CaseFileId id, Keys keys, String caseNumber, UnitId unit, LocalDate openedOn) {
        super(id.value(), keys, Category.KNOWN_AT_AGENCY);
        this.caseNumber = caseNumber;
        this.unit = unit.value();
        this.openedOn = openedOn;
    }

    public CaseFileId fileId() {
        return new CaseFileId(id());
    }

    public String caseNumber() {
        return caseNumber;
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    @Override
    protected boolean namesTheCase() {
        return true;
    }
}
