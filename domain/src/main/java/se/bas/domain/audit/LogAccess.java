package se.bas.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.disclosure.Purpose;

/** One decision of an entry, about one owner's information. */
@Entity
@Table(name = "log_access")
public class LogAccess {
    @Id
    private UUID id;

    @Column(name = "entry_id")
    private UUID entry;

    @Column(name = "line_no")
    private int line;

    @Column(name = "acting_agency_id")
    private @Nullable UUID actingAgency;

    @Column(name = "owner_agency_id")
    private UUID owner;

    @Column(name = "participant_id")
    private @Nullable UUID participant;

    /** Names in the order of the enum, with commas between. */
    @Column
    private String categories;

    @Enumerated(EnumType.STRING)
    @Column
    private Purpose purpose;

    @Column
    private boolean sought;

    @Column
    private @Nullable String ground;

    @Column(name = "ground_id")
    private @Nullable UUID groundId;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable DenialCode denial;

    @SuppressWarnings("NullAway.Init")
    protected LogAccess() {}

    public LogAccess(UUID id, Entry entry, int line) {
        Access.Line said = entry.lines().get(line);
        this.id = id;
        this.entry = entry.id().value();
        this.line = line;
        this.actingAgency = entry.agency();
        this.owner = said.owner().value();
        this.participant = entry.participant();
        this.categories = said.categories().stream().map(Category::name).collect(Collectors.joining(","));
        this.purpose = said.purpose();
        this.sought = said.sought();
        switch (said.decision()) {
            case Decision.Permit(var why) -> {
                this.ground = why.code();
                this.groundId = CanonicalForm.groundId(why);
            }
            case Decision.Deny(var code) -> this.denial = code;
        }
    }
}
