/** What somebody at an agency has to do about a case, by when, and what became of it. */
@NullMarked
package se.bas.domain.task;

import org.jspecify.annotations.NullMarked;
