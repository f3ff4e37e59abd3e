/** What open pages lose and gain while they stand open. */
@NullMarked
package se.bas.integration.live;

import org.jspecify.annotations.NullMarked;
