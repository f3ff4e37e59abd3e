/** Recorded grounds in the database. */
@NullMarked
package se.bas.application.ground.persistence;

import org.jspecify.annotations.NullMarked;
