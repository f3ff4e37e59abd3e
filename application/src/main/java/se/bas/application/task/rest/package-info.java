/** Tasks over REST. */
@NullMarked
package se.bas.application.task.rest;

import org.jspecify.annotations.NullMarked;
