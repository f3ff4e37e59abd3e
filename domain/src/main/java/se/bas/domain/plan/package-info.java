/** The joint plan of a participant: each agency its own part, approved by itself and by the participant. */
@NullMarked
package se.bas.domain.plan;

import org.jspecify.annotations.NullMarked;
