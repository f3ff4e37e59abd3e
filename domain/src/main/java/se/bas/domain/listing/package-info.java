/** How somebody wants to look at a list: what they may save of it, and what they may call that. */
@NullMarked
package se.bas.domain.listing;

import org.jspecify.annotations.NullMarked;
