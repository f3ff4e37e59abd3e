/** The gate's facts, from the database. */
@NullMarked
package se.bas.application.disclosure.persistence;

import org.jspecify.annotations.NullMarked;
