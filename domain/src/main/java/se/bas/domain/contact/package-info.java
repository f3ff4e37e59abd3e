/** Appointments and contacts with a participant, and whether they came. */
@NullMarked
package se.bas.domain.contact;

import org.jspecify.annotations.NullMarked;
