/** Figures over many participants: counts, and nobody. */
@NullMarked
package se.bas.ui.evaluation;

import org.jspecify.annotations.NullMarked;
