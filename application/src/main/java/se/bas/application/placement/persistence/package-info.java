/** Where placements are kept. */
@NullMarked
package se.bas.application.placement.persistence;

import org.jspecify.annotations.NullMarked;
