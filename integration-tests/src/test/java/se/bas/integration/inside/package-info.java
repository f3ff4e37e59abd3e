/** What the proofs put inside the server: a window to use cases that have no route, and to the two locks. */
@NullMarked
package se.bas.integration.inside;

import org.jspecify.annotations.NullMarked;
