/** Saved views of lists, on the pages. */
@NullMarked
package se.bas.ui.listing;

import org.jspecify.annotations.NullMarked;
