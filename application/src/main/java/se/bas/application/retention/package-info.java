/** Keeping case files and disposing of them: so far the hold. */
@NullMarked
package se.bas.application.retention;

import org.jspecify.annotations.NullMarked;
