/** Figures over many participants: counts, and nobody. */
@NullMarked
package se.bas.application.evaluation;

import org.jspecify.annotations.NullMarked;
