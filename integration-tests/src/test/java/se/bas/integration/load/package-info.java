/** Many at once, against the running system. */
@NullMarked
package se.bas.integration.load;

import org.jspecify.annotations.NullMarked;
