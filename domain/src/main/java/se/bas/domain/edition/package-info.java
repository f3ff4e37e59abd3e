/** What an agency's administrators write themselves: policies, code lists, templates and texts, in versions, each from a day on. */
@NullMarked
package se.bas.domain.edition;

import org.jspecify.annotations.NullMarked;
