/** The one environment: PostgreSQL, Keycloak and Liberty, the same for {@code ./bas run} and for every test. */
@NullMarked
package se.bas.environment;

import org.jspecify.annotations.NullMarked;
