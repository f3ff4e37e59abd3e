/** Use cases that hand participants over from one agency to another, and receive them. */
@NullMarked
package se.bas.application.handover;

import org.jspecify.annotations.NullMarked;
