/** Parts of a case taken out as papers. */
@NullMarked
package se.bas.ui.paper;

import org.jspecify.annotations.NullMarked;
