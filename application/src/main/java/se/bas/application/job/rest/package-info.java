/** What the system does by itself, for other systems. */
@NullMarked
package se.bas.application.job.rest;

import org.jspecify.annotations.NullMarked;
