/** A ground of law, other than consent, on which an agency has decided to disclose to one unit of another. */
@NullMarked
package se.bas.domain.ground;

import org.jspecify.annotations.NullMarked;
