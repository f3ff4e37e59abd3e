/** My cases, and one case opened. */
@NullMarked
package se.bas.application.casework;

import org.jspecify.annotations.NullMarked;
