/** What an agency writes itself, for other systems. */
@NullMarked
package se.bas.application.edition.rest;

import org.jspecify.annotations.NullMarked;
