/** Goals, measures and reports over many participants; no content yet. */
@NullMarked
package se.bas.domain.evaluation;

import org.jspecify.annotations.NullMarked;
