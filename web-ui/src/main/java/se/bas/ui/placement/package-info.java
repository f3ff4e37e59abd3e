/** The placements of a case: agreements, approvals, follow-ups, and what employers are told. */
@NullMarked
package se.bas.ui.placement;

import org.jspecify.annotations.NullMarked;
