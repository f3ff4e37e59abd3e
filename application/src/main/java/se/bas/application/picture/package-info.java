/**
 * Pictures for those who would rather look than read: bars, lines, periods and steps, drawn as SVG on the server, so that
 * the same picture stands on a page and in a document. Each says the same in words and as a table.
 */
@NullMarked
package se.bas.application.picture;

import org.jspecify.annotations.NullMarked;
