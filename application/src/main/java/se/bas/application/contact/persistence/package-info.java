/** Appointments and ladders in the database. */
@NullMarked
package se.bas.application.contact.persistence;

import org.jspecify.annotations.NullMarked;
