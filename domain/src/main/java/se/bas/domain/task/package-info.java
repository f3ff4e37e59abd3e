/** Who must do what by when; no content yet. */
@NullMarked
package se.bas.domain.task;

import org.jspecify.annotations.NullMarked;
