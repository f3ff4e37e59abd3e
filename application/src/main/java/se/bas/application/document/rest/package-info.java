/** Documents in the API. */
@NullMarked
package se.bas.application.document.rest;

import org.jspecify.annotations.NullMarked;
