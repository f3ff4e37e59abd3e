/** The log entry of every access, in a form that shows when it was changed. */
@NullMarked
package se.bas.domain.audit;

import org.jspecify.annotations.NullMarked;
