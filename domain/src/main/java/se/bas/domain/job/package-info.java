/** What the system does by itself, for one agency at a time: when it is due, what is caught up, when it is tried again. */
@NullMarked
package se.bas.domain.job;

import org.jspecify.annotations.NullMarked;
