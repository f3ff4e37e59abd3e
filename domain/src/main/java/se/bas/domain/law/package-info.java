/** Which rule of law the software applies where, and what is uncertain: what the legal-basis page shows. */
@NullMarked
package se.bas.domain.law;

import org.jspecify.annotations.NullMarked;
