/** Participations in the database. */
@NullMarked
package se.bas.application.participation.persistence;

import org.jspecify.annotations.NullMarked;
