/** Recorded grounds: what is disclosed without consent, on which provision, and by whose decision. */
@NullMarked
package se.bas.ui.ground;

import org.jspecify.annotations.NullMarked;
