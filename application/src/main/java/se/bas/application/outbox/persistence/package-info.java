/** Messages in the database. */
@NullMarked
package se.bas.application.outbox.persistence;

import org.jspecify.annotations.NullMarked;
