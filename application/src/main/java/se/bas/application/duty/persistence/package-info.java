/** Where duty sheets are kept. */
@NullMarked
package se.bas.application.duty.persistence;

import org.jspecify.annotations.NullMarked;
