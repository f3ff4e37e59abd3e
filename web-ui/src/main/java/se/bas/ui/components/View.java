package se.bas.ui.components;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A view or a layout, made by CDI: a new one each time Vaadin asks for one, which it keeps as long as it is shown. Not
 * route-scoped: in the vaadin-cdi we can get, route scope is shared by all pages of one browser window, so that a page
 * that is reloaded quickly is given what belongs to the page before it, and breaks (vaadin/cdi issue 526).
 */
@Stereotype
@Dependent
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("InjectScopeAnnotationOnInterfaceOrAbstractClass") // A stereotype gives its scope.
public @interface View {}
