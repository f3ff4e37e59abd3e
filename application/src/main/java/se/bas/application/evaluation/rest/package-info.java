/** Figures over REST. */
@NullMarked
package se.bas.application.evaluation.rest;

import org.jspecify.annotations.NullMarked;
