/** Signing in, taking up a mandate, and knowing the organisations. */
@NullMarked
package se.bas.application.agency;

import org.jspecify.annotations.NullMarked;
