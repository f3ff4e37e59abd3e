package se.bas.application;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.Resource;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Acting;

/** The use case under way in this transaction. */
@Part
public class UnderWay {
    private static final String KEY = UnderWay.class.getName();

    @Resource
    private @Nullable TransactionSynchronizationRegistry transaction;

    /**
     * What is known from the start of every use case.
     *
     * @param acting null for an actor without a mandate
     */
    public record Begun(
            Actor actor,
            String useCase,
            Instant at,
            @Nullable Acting acting) {
        /** The same, by the name that another use case has in the log. */
        public Begun named(String name) {
            return new Begun(actor, name, at, acting);
        }
    }

    void begin(Begun begun) {
        if (found().isPresent()) {
            throw new IllegalStateException("a use case must not call a use case");
        }
        registry().putResource(KEY, begun);
    }

    public Begun begun() {
        return found().orElseThrow(() -> new IllegalStateException("no use case is under way"));
    }

    /**
     * Who acts, under what mandate.
     *
     * @throws IllegalStateException when the actor has none
     */
    public Acting acting() {
        return requireNonNull(begun().acting(), "this use case is for an actor with a mandate");
    }

    private Optional<Begun> found() {
        return Optional.ofNullable((Begun) registry().getResource(KEY));
    }

    private TransactionSynchronizationRegistry registry() {
        return requireNonNull(transaction);
    }
}
