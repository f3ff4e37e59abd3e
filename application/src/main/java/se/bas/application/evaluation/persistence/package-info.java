/** What figures are counted from, in the database. */
@NullMarked
package se.bas.application.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
