package se.bas.ui.components;

import com.vaadin.cdi.annotation.RouteScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A view or a layout, made by CDI. The route scope alone is not discovered; a stereotype is. */
@Stereotype
@RouteScoped
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings("InjectScopeAnnotationOnInterfaceOrAbstractClass") // A stereotype gives its scope.
public @interface View {}
