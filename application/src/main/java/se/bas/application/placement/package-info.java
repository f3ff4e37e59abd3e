/** Placements: agreed, begun, followed up, ended; and what employers are told. */
@NullMarked
package se.bas.application.placement;

import org.jspecify.annotations.NullMarked;
