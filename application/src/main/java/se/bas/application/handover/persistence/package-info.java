/** Handovers in the database. */
@NullMarked
package se.bas.application.handover.persistence;

import org.jspecify.annotations.NullMarked;
