/** What the employment service tells the social board by its duty (CON-08). */
@NullMarked
package se.bas.application.duty;

import org.jspecify.annotations.NullMarked;
