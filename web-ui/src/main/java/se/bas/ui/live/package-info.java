/** Keeps what an open page shows true. */
@NullMarked
package se.bas.ui.live;

import org.jspecify.annotations.NullMarked;
