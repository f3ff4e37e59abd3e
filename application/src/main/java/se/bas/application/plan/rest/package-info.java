/** Plans, for other systems. */
@NullMarked
package se.bas.application.plan.rest;

import org.jspecify.annotations.NullMarked;
