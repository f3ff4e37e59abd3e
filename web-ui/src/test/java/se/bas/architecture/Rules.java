package se.bas.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Protected;

/** Conditions that ArchUnit does not have. */
final class Rules {
    private Rules() {}

    static ArchCondition<JavaMethod> returnNothingOrLockedRecords() {
        return methodsThat("return nothing or locked records", method -> {
            JavaType given = method.getReturnType();
            return given.toErasure().isEquivalentTo(void.class) || locked(given) || listOfLocked(given);
        });
    }

    private static boolean locked(JavaType type) {
        return type.toErasure().isEquivalentTo(Protected.class);
    }

    private static boolean listOfLocked(JavaType type) {
        return type instanceof JavaParameterizedType parameterized
                && parameterized.getActualTypeArguments().stream().allMatch(Rules::locked);
    }

    static ArchCondition<JavaMethod> takeTheActorFirst() {
        return methodsThat(
                "take the actor first",
                method -> !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().getFirst().isAssignableTo(Actor.class));
    }

    /** A view may only come wrapped in a disclosure. */
    static ArchCondition<JavaMethod> giveNoViewBut(Class<?> wrapper, Class<?> view) {
        return methodsThat("give no view but in a disclosure", method -> {
            JavaType given = method.getReturnType();
            return given.toErasure().isEquivalentTo(wrapper)
                    || given.getAllInvolvedRawTypes().stream().noneMatch(type -> type.isAssignableTo(view));
        });
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a null-marked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetAnnotationOfType(NullMarked.class)
                        .isPresent();
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> methodsThat(String description, Predicate<JavaMethod> test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(method, test.test(method), method.getFullName()));
            }
        };
    }
}
