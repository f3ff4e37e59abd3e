/** Puts the gate together with its facts and its log. */
@NullMarked
package se.bas.application.disclosure;

import org.jspecify.annotations.NullMarked;
