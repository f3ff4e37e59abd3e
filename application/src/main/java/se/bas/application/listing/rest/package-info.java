/** Saved views of lists, for other systems. */
@NullMarked
package se.bas.application.listing.rest;

import org.jspecify.annotations.NullMarked;
