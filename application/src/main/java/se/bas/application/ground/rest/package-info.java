/** Recorded grounds over REST. */
@NullMarked
package se.bas.application.ground.rest;

import org.jspecify.annotations.NullMarked;
