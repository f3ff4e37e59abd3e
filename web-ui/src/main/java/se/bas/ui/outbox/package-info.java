/** Messages to participants: on the case's page, and how the channels are. */
@NullMarked
package se.bas.ui.outbox;

import org.jspecify.annotations.NullMarked;
