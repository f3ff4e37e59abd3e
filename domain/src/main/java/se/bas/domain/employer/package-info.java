/** Employers: a register of the agency that arranges placements, in which no participant is. */
@NullMarked
package se.bas.domain.employer;

import org.jspecify.annotations.NullMarked;
