/** Reading the log. */
@NullMarked
package se.bas.application.audit;

import org.jspecify.annotations.NullMarked;
