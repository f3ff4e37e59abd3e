package se.bas.domain.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Decision.Permit;

/** What the gate decided about one participant, after the log has it. The only key to what is locked. */
public final class Judgement {
    private final @Nullable ParticipantId subject;
    private final Map<Question, Decision> decisions;
    private final Receipt receipt;

    Judgement(@Nullable ParticipantId subject, Map<Question, Decision> decisions, Receipt receipt) {
        this.subject = subject;
        this.decisions = Map.copyOf(decisions);
        this.receipt = receipt;
    }

    public Receipt receipt() {
        return receipt;
    }

    /** Whom it is about; empty when nobody is known, or nothing may be known of them. */
    public Optional<ParticipantId> subject() {
        return decisions.values().stream().anyMatch(Permit.class::isInstance)
                ? Optional.ofNullable(subject)
                : Optional.empty();
    }

    /** The ground it is permitted on; empty when it is denied. */
    public Optional<Ground> ground(AgencyId owner, Category category) {
        return decisions.get(new Question(owner, category)) instanceof Permit(Ground ground)
                ? Optional.of(ground)
                : Optional.empty();
    }

    public boolean permits(AgencyId owner, Category category) {
        return decisions.get(new Question(owner, category)) instanceof Permit;
    }

    /** Whether any agency's information of this category may be seen. */
    public boolean permitsAny(Category category) {
        return decisions.entrySet().stream()
                .anyMatch(
                        decision -> decision.getKey().category() == category && decision.getValue() instanceof Permit);
    }

    /**
     * What is written of something done on the ground of this judgement, beside the gate's own entry of what was looked
     * at.
     *
     * @param objects what was made or changed; empty when nothing was
     * @throws java.util.NoSuchElementException when it does not permit that category of that owner
     */
    public Access done(CaseFileId file, AgencyId owner, Category category, Purpose purpose, List<UUID> objects) {
        Permit permit = new Permit(ground(owner, category).orElseThrow());
        Access.Line line = new Access.Line(owner, new TreeSet<>(Set.of(category)), purpose, permit, false);
        return new Access(subject().orElseThrow(), file, objects, List.of(line), receipt.at());
    }

    /**
     * Opens a record.
     *
     * @param view makes of it what the asker is shown, told the ground it rests on
     * @return empty when it stays locked: denied, never asked about, or about somebody else
     */
    public <T extends OwnedRecord, V> Optional<V> reveal(Protected<T> locked, BiFunction<T, Ground, V> view) {
        T content = locked.open();
        if (content.participant().equals(subject)
                && decisions.get(new Question(content.owner(), content.category())) instanceof Permit(Ground ground)
                && (content.namesTheCase() || !(ground instanceof Ground.ManagedUnit))) {
            return Optional.of(view.apply(content, ground));
        }
        return Optional.empty();
    }
}
