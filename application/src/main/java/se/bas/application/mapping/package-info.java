/** What is mapped with a participant before a placement. */
@NullMarked
package se.bas.application.mapping;

import org.jspecify.annotations.NullMarked;
