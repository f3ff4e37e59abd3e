/** An agency's own case file on a participant, and what is written in it. */
@NullMarked
package se.bas.domain.casework;

import org.jspecify.annotations.NullMarked;
