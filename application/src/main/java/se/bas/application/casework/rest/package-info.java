/** My cases over REST. */
@NullMarked
package se.bas.application.casework.rest;

import org.jspecify.annotations.NullMarked;
