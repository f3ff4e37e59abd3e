/** Who I am, and whom a consent can name, over REST. */
@NullMarked
package se.bas.application.agency.rest;

import org.jspecify.annotations.NullMarked;
