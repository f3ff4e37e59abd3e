/** The six things that the employment service tells the social board by its duty. */
@NullMarked
package se.bas.ui.duty;

import org.jspecify.annotations.NullMarked;
