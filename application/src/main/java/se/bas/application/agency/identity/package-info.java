/** Turns a Keycloak token into who acts, for which agency, under which mandate. */
@NullMarked
package se.bas.application.agency.identity;

import org.jspecify.annotations.NullMarked;
