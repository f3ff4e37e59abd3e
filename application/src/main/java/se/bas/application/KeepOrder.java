package se.bas.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import se.bas.application.UnderWay.Begun;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/**
 * Begins every use case alike, inside its transaction: who acts and the one instant are set in the database before
 * anything is read, and where a fresh sign-in is called for, nothing happens without one. An attempt that breaks or is
 * refused here is logged in a transaction of its own, and its own is rolled back.
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
            if (useCase.isAnnotationPresent(FreshSignIn.class) && !signedInAfresh(begun)) {
                throw new NeedsFreshSignIn();
            }
            return call.proceed();
        } catch (NeedsFreshSignIn refused) {
            log(actor, useCase, begun, Outcome.REFUSED, refused);
            throw refused;
        } catch (Exception broken) {
            log(actor, useCase, begun, Outcome.FAILED, broken);
            throw broken;
        }
    }

    private static boolean signedInAfresh(Begun begun) {
        return switch (begun.actor()) {
            case Actor.Staff staff -> staff.account().signedInAfresh(begun.at());
            case Actor.Newcomer newcomer -> newcomer.account().signedInAfresh(begun.at());
            case Actor.Job job -> false;
        };
    }

    private void log(Actor actor, Class<?> useCase, @Nullable Begun begun, Outcome outcome, Exception broken) {
        try {
            failedAttempts.log(actor, useCase.getSimpleName(), begun, outcome);
        } catch (RuntimeException logBroken) {
            broken.addSuppressed(logBroken);
        }
    }
}
