/** What the system does by itself: the engine that runs what is due on one node, the jobs, and what administrators see of them. */
@NullMarked
package se.bas.application.job;

import org.jspecify.annotations.NullMarked;
