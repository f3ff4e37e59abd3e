/** Placements at workplaces and their follow-up; no content yet. */
@NullMarked
package se.bas.domain.placement;

import org.jspecify.annotations.NullMarked;
