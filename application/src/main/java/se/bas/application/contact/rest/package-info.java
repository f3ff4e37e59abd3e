/** Appointments over REST. */
@NullMarked
package se.bas.application.contact.rest;

import org.jspecify.annotations.NullMarked;
