/** The joint plan of a case: each agency its own part. */
@NullMarked
package se.bas.ui.plan;

import org.jspecify.annotations.NullMarked;
