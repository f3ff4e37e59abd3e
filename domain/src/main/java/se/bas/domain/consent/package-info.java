/** A participant's consent that one agency lets one unit of another know some things for a time. */
@NullMarked
package se.bas.domain.consent;

import org.jspecify.annotations.NullMarked;
