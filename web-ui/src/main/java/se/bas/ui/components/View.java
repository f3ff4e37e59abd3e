package se.bas.ui.components;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A view or a layout, made by CDI and kept by Vaadin, as long as Vaadin shows it. Not in vaadin-cdi's route scope: that
 * hands the frame of an error page to the next page in the same browser window, where it cannot be shown.
 */
@Stereotype
@Dependent
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("InjectScopeAnnotationOnInterfaceOrAbstractClass") // A stereotype gives its scope.
public @interface View {}
