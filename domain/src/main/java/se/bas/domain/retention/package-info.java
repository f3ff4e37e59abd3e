/** How long what is kept, and how it is disposed of; no content yet. */
@NullMarked
package se.bas.domain.retention;

import org.jspecify.annotations.NullMarked;
