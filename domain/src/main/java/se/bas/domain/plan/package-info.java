/** The joint plan, each agency its part; no content yet. */
@NullMarked
package se.bas.domain.plan;

import org.jspecify.annotations.NullMarked;
