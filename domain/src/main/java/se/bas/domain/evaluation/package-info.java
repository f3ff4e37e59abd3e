/** Goals, measures and reports over many participants. */
@NullMarked
package se.bas.domain.evaluation;

import org.jspecify.annotations.NullMarked;
