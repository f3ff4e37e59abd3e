/** What every adapter to the database uses. */
@NullMarked
package se.bas.application.persistence;

import org.jspecify.annotations.NullMarked;
