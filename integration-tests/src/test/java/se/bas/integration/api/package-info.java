/** The system as a client of the API meets it. */
@NullMarked
package se.bas.integration.api;

import org.jspecify.annotations.NullMarked;
