/** Letters to participants: what somebody has filled in, and what keeps one from being made. */
@NullMarked
package se.bas.domain.letter;

import org.jspecify.annotations.NullMarked;
