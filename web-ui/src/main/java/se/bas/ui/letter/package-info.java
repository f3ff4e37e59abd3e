/** Letters to participants, written from a case. */
@NullMarked
package se.bas.ui.letter;

import org.jspecify.annotations.NullMarked;
