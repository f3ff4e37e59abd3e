/** One's own calendar by the API. */
@NullMarked
package se.bas.application.calendar.rest;

import org.jspecify.annotations.NullMarked;
