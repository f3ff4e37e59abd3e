/** Employers and their contacts; no content yet. */
@NullMarked
package se.bas.domain.employer;

import org.jspecify.annotations.NullMarked;
