/** Placements at workplaces: what was agreed and by whom, how it goes, how it is followed up, and what an employer is told. */
@NullMarked
package se.bas.domain.placement;

import org.jspecify.annotations.NullMarked;
