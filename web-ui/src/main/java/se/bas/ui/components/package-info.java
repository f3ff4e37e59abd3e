/** What every view is built of: the page, the badges, the words, the dates. */
@NullMarked
package se.bas.ui.components;

import org.jspecify.annotations.NullMarked;
