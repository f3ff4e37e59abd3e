/** Consents over REST. */
@NullMarked
package se.bas.application.consent.rest;

import org.jspecify.annotations.NullMarked;
