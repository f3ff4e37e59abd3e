package se.bas.application;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.UnderWay.Begun;
import se.bas.domain.agency.Actor;

/**
 * Begins every use case alike, inside its transaction: who acts and the one instant are set in the database before
 * anything is read, and where a fresh sign-in is called for, nothing happens without one. {@link LogWhatBreaks} stands
 * around it.
 */
@InOrder
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class KeepOrder {
    /** Under this name {@link LogWhatBreaks} finds how far an attempt came. */
    static final String BEGUN = Begun.class.getName();

    private final Beginning beginning;
    private final UnderWay underWay;
    private final KeptRequests keptRequests;

    @Inject
    KeepOrder(Beginning beginning, UnderWay underWay, KeptRequests keptRequests) {
        this.beginning = beginning;
        this.underWay = underWay;
        this.keptRequests = keptRequests;
    }

    @AroundInvoke
    @Nullable
    Object run(InvocationContext call) throws Exception {
        if (!(call.getParameters()[0] instanceof Actor actor)) {
            throw new IllegalStateException("a use case takes its actor first");
        }
        Class<?> useCase = call.getMethod().getDeclaringClass();
        Begun begun = beginning.begin(actor, useCase);
        call.getContextData().put(BEGUN, begun);
        underWay.begin(begun);
        if (useCase.isAnnotationPresent(FreshSignIn.class) && !signedInAfresh(begun)) {
            throw new NeedsFreshSignIn();
        }
        Optional<Once> once = Once.underWay();
        once.ifPresent(keptRequests::letPass);
        Object answer = call.proceed();
        once.ifPresent(one -> keptRequests.keep(one, answer));
        return answer;
    }

    private static boolean signedInAfresh(Begun begun) {
        return switch (begun.actor()) {
            case Actor.Staff staff -> staff.account().signedInAfresh(begun.at());
            case Actor.Newcomer newcomer -> newcomer.account().signedInAfresh(begun.at());
            case Actor.Job job -> false;
        };
    }
}
