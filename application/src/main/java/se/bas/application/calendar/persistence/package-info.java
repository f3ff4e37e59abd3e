/** Where meetings are found. */
@NullMarked
package se.bas.application.calendar.persistence;

import org.jspecify.annotations.NullMarked;
