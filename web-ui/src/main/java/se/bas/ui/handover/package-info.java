/** Pages where participants are handed over to another agency, and received from one. */
@NullMarked
package se.bas.ui.handover;

import org.jspecify.annotations.NullMarked;
