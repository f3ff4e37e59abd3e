/** Participants that an agency already works with, taken in from a table file. */
@NullMarked
package se.bas.domain.importing;

import org.jspecify.annotations.NullMarked;
