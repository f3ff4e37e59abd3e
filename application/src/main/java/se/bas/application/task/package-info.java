/** What somebody has to do about a case: made, taken, settled, and told of in time. */
@NullMarked
package se.bas.application.task;

import org.jspecify.annotations.NullMarked;
