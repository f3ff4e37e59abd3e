/** Messages over REST. */
@NullMarked
package se.bas.application.outbox.rest;

import org.jspecify.annotations.NullMarked;
