package se.bas.domain.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Someone employed by an agency, known by their account at its identity provider (IDA-03). */
@Entity
@Table(name = "staff")
public class StaffMember {
    @Id
    private UUID id;

    @Column(name = "display_name")
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    public StaffId staffId() {
        return new StaffId(id);
    }

    public String name() {
        return name;
    }
}
