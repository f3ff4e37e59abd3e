/** Agreements that hand a participant from one agency to another; no content yet. */
@NullMarked
package se.bas.domain.handover;

import org.jspecify.annotations.NullMarked;
