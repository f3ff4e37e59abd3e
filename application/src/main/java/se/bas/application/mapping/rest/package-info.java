/** Mappings, for other systems. */
@NullMarked
package se.bas.application.mapping.rest;

import org.jspecify.annotations.NullMarked;
