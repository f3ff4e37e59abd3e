package se.bas.domain.disclosure;

import java.util.Optional;

/** One rule of law: a pure function of the facts. */
@FunctionalInterface
public interface Policy {
    /** Empty when the rule has nothing to say about these facts. */
    Optional<Decision> judge(Facts facts);
}
