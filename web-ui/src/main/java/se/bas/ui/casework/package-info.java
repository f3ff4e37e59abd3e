/** My cases, and the page of one case. */
@NullMarked
package se.bas.ui.casework;

import org.jspecify.annotations.NullMarked;
