/** The model and its rules; it knows no server, no framework and no text. */
@NullMarked
package se.bas.domain;

import org.jspecify.annotations.NullMarked;
