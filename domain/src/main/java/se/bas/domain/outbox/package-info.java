/** Messages to participants: what may be said, to whom, when, and what became of it. */
@NullMarked
package se.bas.domain.outbox;

import org.jspecify.annotations.NullMarked;
