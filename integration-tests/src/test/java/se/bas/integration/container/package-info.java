/** Tests that run inside the server, beside the application. */
@NullMarked
package se.bas.integration.container;

import org.jspecify.annotations.NullMarked;
