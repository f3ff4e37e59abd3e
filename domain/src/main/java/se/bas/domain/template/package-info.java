/** The wordings of messages and letters: what may stand in one, and how it is filled in. */
@NullMarked
package se.bas.domain.template;

import org.jspecify.annotations.NullMarked;
