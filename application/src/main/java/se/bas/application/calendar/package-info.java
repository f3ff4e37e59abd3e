/** One's own tasks and meetings for a calendar outside: when, and nothing of whom or what. */
@NullMarked
package se.bas.application.calendar;

import org.jspecify.annotations.NullMarked;
