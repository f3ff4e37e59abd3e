/** What an ordinance obliges the employment service to tell the social board: six things, and no seventh (CON-08). */
@NullMarked
package se.bas.domain.duty;

import org.jspecify.annotations.NullMarked;
