package se.bas.application;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets a use case with {@link InFullSteps} answer at the end of a step. It stands outside the transaction: nobody else
 * waits for what is over.
 */
@InOrder
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class KeepPace {
    private static final long STEP = Duration.ofMillis(InFullSteps.MILLIS).toNanos();

    @AroundInvoke
    @Nullable
    Object run(InvocationContext call) throws Exception {
        if (!call.getMethod().getDeclaringClass().isAnnotationPresent(InFullSteps.class)) {
            return call.proceed();
        }
        long begun = System.nanoTime();
        try {
            return call.proceed();
        } finally {
            Thread.sleep(Duration.ofNanos(STEP - (System.nanoTime() - begun) % STEP));
        }
    }
}
