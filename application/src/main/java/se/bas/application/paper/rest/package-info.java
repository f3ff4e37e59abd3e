/** Papers by the API. */
@NullMarked
package se.bas.application.paper.rest;

import org.jspecify.annotations.NullMarked;
