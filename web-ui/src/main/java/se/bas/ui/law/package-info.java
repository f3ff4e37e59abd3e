/** The law that the software applies, for everybody who works with it. */
@NullMarked
package se.bas.ui.law;

import org.jspecify.annotations.NullMarked;
