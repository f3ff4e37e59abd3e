package se.bas.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import se.bas.application.UnderWay.Begun;
import se.bas.domain.agency.Actor;

/**
 * Begins every use case alike, inside its transaction: who acts and the one instant are set in the database before
 * anything is read. An attempt that breaks is logged in a transaction of its own, and its own is rolled back.
 */
@InOrder
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class KeepOrder {
    private final Beginning beginning;
    private final UnderWay underWay;
    private final FailedAttempts failedAttempts;

    @Inject
    KeepOrder(Beginning beginning, UnderWay underWay, FailedAttempts failedAttempts) {
        this.beginning = beginning;
        this.underWay = underWay;
        this.failedAttempts = failedAttempts;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext call) throws Exception {
        if (!(call.getParameters()[0] instanceof Actor actor)) {
            throw new IllegalStateException("a use case takes its actor first");
        }
        Class<?> useCase = call.getMethod().getDeclaringClass();
        Begun begun = null;
        try {
            begun = beginning.begin(actor, useCase);
            underWay.begin(begun);
            return call.proceed();
        } catch (Exception broken) {
            log(actor, useCase, begun, broken);
            throw broken;
        }
    }

    private void log(Actor actor, Class<?> useCase, @Nullable Begun begun, Exception broken) {
        try {
            failedAttempts.log(actor, useCase.getSimpleName(), begun);
        } catch (RuntimeException logBroken) {
            broken.addSuppressed(logBroken);
        }
    }
}
