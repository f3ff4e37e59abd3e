package se.bas.application.disclosure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.bas.application.Part;
import se.bas.domain.disclosure.AccessLog;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.FactSource;
import se.bas.domain.disclosure.Policies;

/** Makes the one gate. */
@Part
class Gate {
    @Produces
    @Singleton
    static DisclosureGate gate(FactSource facts, AccessLog log) {
        return new DisclosureGate(Policies.inForce(), facts, log);
    }
}
