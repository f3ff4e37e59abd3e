/** The system as people meet it, in a real browser. */
@NullMarked
package se.bas.integration.browser;

import org.jspecify.annotations.NullMarked;
