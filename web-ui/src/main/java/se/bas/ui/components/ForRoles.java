package se.bas.ui.components;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.bas.domain.agency.Role;

/**
 * Which roles a view is of any use to. A courtesy only: the use cases decide for themselves what a mandate may do.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForRoles {
    Role[] value();
}
