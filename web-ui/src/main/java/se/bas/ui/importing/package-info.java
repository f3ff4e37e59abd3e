/** The page that takes in participants from a table file. */
@NullMarked
package se.bas.ui.importing;

import org.jspecify.annotations.NullMarked;
