/** One page with every shared part of the pages, for those who build them and those who judge how they look. */
@NullMarked
package se.bas.ui.guide;

import org.jspecify.annotations.NullMarked;
