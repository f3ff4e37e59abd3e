/** Appointments, how somebody wants to be contacted, and what is done when they do not come, on the page of a case. */
@NullMarked
package se.bas.ui.contact;

import org.jspecify.annotations.NullMarked;
