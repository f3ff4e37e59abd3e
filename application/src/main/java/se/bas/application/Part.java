package se.bas.application;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What use cases are put together of: one of each, without state of its own. */
@Stereotype
@Singleton
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings(
        "InjectScopeAnnotationOnInterfaceOrAbstractClass") // a stereotype is an interface that carries a scope
public @interface Part {}
