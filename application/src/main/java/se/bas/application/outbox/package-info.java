/** Messages to participants: sent from a case, handed over in the background, and what came of them. */
@NullMarked
package se.bas.application.outbox;

import org.jspecify.annotations.NullMarked;
