/** Where plans are kept. */
@NullMarked
package se.bas.application.plan.persistence;

import org.jspecify.annotations.NullMarked;
