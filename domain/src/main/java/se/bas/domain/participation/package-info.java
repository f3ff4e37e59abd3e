/** The way of a participant through the programme: referral, startup talk, enrolment, pauses, exit, and a year after. */
@NullMarked
package se.bas.domain.participation;

import org.jspecify.annotations.NullMarked;
