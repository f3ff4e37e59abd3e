@NullMarked
package se.bas.application.calendar;

import org.jspecify.annotations.NullMarked;
