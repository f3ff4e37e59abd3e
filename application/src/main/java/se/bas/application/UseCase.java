package se.bas.application;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing a user, or a job, can do: one transaction, one actor, one instant. Every public method takes the actor
 * first; {@link InOrder} sees to the rest.
 */
@Stereotype
@Singleton
@Transactional
@InOrder
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SuppressWarnings(
        "InjectScopeAnnotationOnInterfaceOrAbstractClass") // a stereotype is an interface that carries a scope
public @interface UseCase {}
