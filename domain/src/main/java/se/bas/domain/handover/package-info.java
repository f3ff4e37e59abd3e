/** Agreements that hand a participant from one agency to another, and what is received with them. */
@NullMarked
package se.bas.domain.handover;

import org.jspecify.annotations.NullMarked;
