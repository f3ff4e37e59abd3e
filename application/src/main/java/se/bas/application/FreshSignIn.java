package se.bas.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.bas.domain.agency.Account;

/**
 * A use case for which one signs in once more: it is refused, and nothing done, unless the actor did so at most {@link
 * Account#FRESH} before its instant, by the database's clock (IDA-10). A job has nobody who could.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {}
