/** Proofs over random worlds: what holds whatever there is, and that the proof would notice if it did not. */
@NullMarked
package se.bas.integration.proof;

import org.jspecify.annotations.NullMarked;
