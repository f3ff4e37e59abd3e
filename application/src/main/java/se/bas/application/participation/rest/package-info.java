/** Participations over REST. */
@NullMarked
package se.bas.application.participation.rest;

import org.jspecify.annotations.NullMarked;
