/** What the system does by itself, as the administrator sees it. */
@NullMarked
package se.bas.ui.job;

import org.jspecify.annotations.NullMarked;
