/** The files of a case: listed, added, shown, fetched. */
@NullMarked
package se.bas.ui.document;

import org.jspecify.annotations.NullMarked;
