/** Saved views of lists: each the own of whoever saved it, in one agency and one collaboration. */
@NullMarked
package se.bas.application.listing;

import org.jspecify.annotations.NullMarked;
