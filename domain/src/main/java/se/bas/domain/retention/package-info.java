/** How long what is kept, and what stops its disposal: so far the hold. */
@NullMarked
package se.bas.domain.retention;

import org.jspecify.annotations.NullMarked;
