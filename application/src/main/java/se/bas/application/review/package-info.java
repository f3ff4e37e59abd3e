/** Reviewing the log: what is looked at, what came of it, and what staff answer (LOG-06 to LOG-09). */
@NullMarked
package se.bas.application.review;

import org.jspecify.annotations.NullMarked;
