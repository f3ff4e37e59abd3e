package se.bas.domain.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bas.domain.agency.StaffId;
import se.bas.domain.contact.LadderPlan.Dated;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord;

/**
 * The steps that are taken since somebody did not come. Its days are those of the policy that held when it began; each step
 * is a task, and what becomes of the whole are its {@linkplain LadderStep steps}. Nothing ends by itself.
 */
@Entity
@Table(name = "ladder")
public class Ladder extends OwnedRecord {
    @Column(name = "contact_id", updatable = false)
    private UUID contact;

    @Enumerated(EnumType.STRING)
    @Column(name = "target_group", updatable = false)
    private TargetGroup group;

    @Column(name = "edition_version", updatable = false)
    private int version;

    @Column(name = "missed_on", updatable = false)
    private LocalDate missedOn;

    @Column(updatable = false)
    private String rungs;

    @Column(name = "made_by", updatable = false)
    private UUID by;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Ladder() {}

    /**
     * One that begins.
     *
     * @param contact the appointment to which they did not come
     */
    public Ladder(LadderId id, Keys keys, ContactId contact, Rule rule, LocalDate missedOn, StaffId by, Instant at) {
        super(id.value(), keys, Category.ATTENDANCE);
        this.contact = contact.value();
        this.group = rule.group();
        this.version = rule.version();
        this.missedOn = missedOn;
        this.rungs = rule.rungs().stream().map(Ladder::text).collect(Collectors.joining(";"));
        this.by = by.value();
        this.at = at;
    }

    /**
     * By what it goes.
     *
     * @param version of the agency's edition; 0 for what the product brings
     */
    public record Rule(TargetGroup group, int version, List<Dated> rungs) {}

    private static String text(Dated rung) {
        return rung.due() + " " + rung.act();
    }

    public LadderId ladderId() {
        return new LadderId(id());
    }

    public ContactId contact() {
        return new ContactId(contact);
    }

    public TargetGroup group() {
        return group;
    }

    /** Of the policy; 0 for what the product brings. */
    public int version() {
        return version;
    }

    public LocalDate missedOn() {
        return missedOn;
    }

    /** In their order. */
    public List<Dated> rungs() {
        return Arrays.stream(rungs.split(";"))
                .map(text -> text.split(" ", 2))
                .map(parts -> new Dated(LocalDate.parse(parts[0]), LadderAct.valueOf(parts[1])))
                .toList();
    }

    /**
     * What names the task of a step.
     *
     * @param place from 0
     */
    public UUID rung(int place) {
        return UUID.nameUUIDFromBytes((id() + "/" + place).getBytes(StandardCharsets.UTF_8));
    }

    public StaffId by() {
        return new StaffId(by);
    }

    public Instant at() {
        return at;
    }
}
