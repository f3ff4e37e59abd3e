/** Reviews of the log: which accesses an auditor looks at, and what comes of each (LOG-05 to LOG-09). */
@NullMarked
package se.bas.domain.review;

import org.jspecify.annotations.NullMarked;
