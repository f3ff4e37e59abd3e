/** Tasks in the database. */
@NullMarked
package se.bas.application.task.persistence;

import org.jspecify.annotations.NullMarked;
