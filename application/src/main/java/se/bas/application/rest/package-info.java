/** What every REST resource uses: the API's root, and its errors. */
@NullMarked
package se.bas.application.rest;

import org.jspecify.annotations.NullMarked;
