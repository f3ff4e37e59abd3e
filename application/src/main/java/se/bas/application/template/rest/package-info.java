/** Templates over REST. */
@NullMarked
package se.bas.application.template.rest;

import org.jspecify.annotations.NullMarked;
