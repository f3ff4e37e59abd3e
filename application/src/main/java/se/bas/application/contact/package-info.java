/** Appointments with participants, what came of them, and what is done when somebody does not come. */
@NullMarked
package se.bas.application.contact;

import org.jspecify.annotations.NullMarked;
