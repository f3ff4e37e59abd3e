/** What is mapped with the participant of a case, area by area. */
@NullMarked
package se.bas.ui.mapping;

import org.jspecify.annotations.NullMarked;
