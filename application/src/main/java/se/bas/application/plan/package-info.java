/** The joint plan: each agency its own part, written, approved, carried out. */
@NullMarked
package se.bas.application.plan;

import org.jspecify.annotations.NullMarked;
