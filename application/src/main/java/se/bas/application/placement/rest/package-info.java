/** Placements, for other systems. */
@NullMarked
package se.bas.application.placement.rest;

import org.jspecify.annotations.NullMarked;
