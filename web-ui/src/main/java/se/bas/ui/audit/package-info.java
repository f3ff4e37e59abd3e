/** The log, for those who review it. */
@NullMarked
package se.bas.ui.audit;

import org.jspecify.annotations.NullMarked;
