/** The gate: personal data lies locked, and opens only after a policy said yes and the log said so. */
@NullMarked
package se.bas.domain.disclosure;

import org.jspecify.annotations.NullMarked;
