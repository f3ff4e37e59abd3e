/** Today: what waits for me, and what is to be done about a case. */
@NullMarked
package se.bas.ui.task;

import org.jspecify.annotations.NullMarked;
