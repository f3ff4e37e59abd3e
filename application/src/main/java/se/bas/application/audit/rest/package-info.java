/** The log over REST. */
@NullMarked
package se.bas.application.audit.rest;

import org.jspecify.annotations.NullMarked;
