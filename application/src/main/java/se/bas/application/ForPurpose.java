package se.bas.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.bas.domain.disclosure.Purpose;

/** Why a use case reads what it reads. One without it reads no personal data, and the gate opens nothing for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPurpose {
    /** In order of preference: the first that the mandate in force has, is the one. */
    Purpose[] value();

    /** Whether it changes what others may read, so that it must not run beside a reading of the same participant. */
    boolean changesGrounds() default false;
}
