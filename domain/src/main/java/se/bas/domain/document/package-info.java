/** Files that belong to a case: what they are, which may be kept, and how they are versioned. */
@NullMarked
package se.bas.domain.document;

import org.jspecify.annotations.NullMarked;
