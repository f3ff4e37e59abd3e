/** What tells an open page, on whatever node, that it is time to ask again. */
@NullMarked
package se.bas.application.live;

import org.jspecify.annotations.NullMarked;
