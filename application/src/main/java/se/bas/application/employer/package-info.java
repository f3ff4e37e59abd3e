/** The register of employers: kept by the agency that arranges placements, without participants. */
@NullMarked
package se.bas.application.employer;

import org.jspecify.annotations.NullMarked;
