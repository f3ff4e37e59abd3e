/** A virus scanner that speaks clamd's protocol. */
@NullMarked
package se.bas.application.document.clamd;

import org.jspecify.annotations.NullMarked;
