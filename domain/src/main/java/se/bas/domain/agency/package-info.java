/** Who works here: collaborations, agencies and their units, staff, and the mandates they act under. */
@NullMarked
package se.bas.domain.agency;

import org.jspecify.annotations.NullMarked;
