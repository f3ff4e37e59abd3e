/** Duty sheets, for other systems. */
@NullMarked
package se.bas.application.duty.rest;

import org.jspecify.annotations.NullMarked;
