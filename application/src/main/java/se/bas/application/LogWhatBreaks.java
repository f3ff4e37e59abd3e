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
 * Stands around the transaction of every use case, outside {@code @Transactional}: an attempt that breaks is logged in a
 * transaction of its own, also when it breaks as late as at its commit; so is one that is refused
 * for want of a fresh sign-in, or because it was carried out before. Nothing is answered before the commit.
 */
@InOrder
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 1)
class LogWhatBreaks {
    private final FailedAttempts failedAttempts;

    @Inject
    LogWhatBreaks(FailedAttempts failedAttempts) {
        this.failedAttempts = failedAttempts;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Exception broken) {
            if (call.getParameters()[0] instanceof Actor actor) {
                log(call, actor, broken);
            }
            // What a commit throws is checked, and no use case declares it.
            if (Busy.is(broken)) {
                throw new Busy(broken);
            }
            throw broken instanceof RuntimeException ? broken : new IllegalStateException("not completed", broken);
        }
    }

    /** Nothing broke, and nothing was done. */
    private static boolean refused(Exception stopped) {
        return stopped instanceof NeedsFreshSignIn
                || stopped instanceof Once.Repeated
                || stopped instanceof Once.KeyOfAnother
                || Busy.is(stopped);
    }

    private void log(InvocationContext call, Actor actor, Exception broken) {
        Begun begun = (Begun) call.getContextData().get(KeepOrder.BEGUN);
        try {
            Outcome outcome = refused(broken) ? Outcome.REFUSED : Outcome.FAILED;
            failedAttempts.log(actor, call.getMethod().getDeclaringClass().getSimpleName(), begun, outcome);
        } catch (RuntimeException logBroken) {
            broken.addSuppressed(logBroken);
        }
    }
}
