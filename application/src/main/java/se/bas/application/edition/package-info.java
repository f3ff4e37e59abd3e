/** Policies, code lists, templates and texts that an agency's administrators write themselves, in versions (decision 0028). */
@NullMarked
package se.bas.application.edition;

import org.jspecify.annotations.NullMarked;
