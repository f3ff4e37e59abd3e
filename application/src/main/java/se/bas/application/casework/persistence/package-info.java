/** Case files in the database. */
@NullMarked
package se.bas.application.casework.persistence;

import org.jspecify.annotations.NullMarked;
