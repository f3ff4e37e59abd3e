/** Hears from PostgreSQL that something has changed. */
@NullMarked
package se.bas.application.live.postgresql;

import org.jspecify.annotations.NullMarked;
