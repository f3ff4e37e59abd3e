/** What an agency's administrators write themselves: policies, code lists, templates and texts. */
@NullMarked
package se.bas.ui.edition;

import org.jspecify.annotations.NullMarked;
