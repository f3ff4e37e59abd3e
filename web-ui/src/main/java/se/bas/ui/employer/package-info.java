/** The register of employers: list, one employer, what is offered, and what suits whom. */
@NullMarked
package se.bas.ui.employer;

import org.jspecify.annotations.NullMarked;
