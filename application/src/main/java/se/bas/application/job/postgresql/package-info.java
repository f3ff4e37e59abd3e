/** Which node leads: whoever's connection holds PostgreSQL's lock. */
@NullMarked
package se.bas.application.job.postgresql;

import org.jspecify.annotations.NullMarked;
