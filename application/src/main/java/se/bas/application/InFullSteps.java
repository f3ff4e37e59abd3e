package se.bas.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The use case takes a whole number of steps of {@value #MILLIS} milliseconds, its commit included, so that how long it
 * took does not tell what it found (CON-04). {@link KeepPace} sees to it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface InFullSteps {
    int MILLIS = 25;
}
