/** Documents, templates and printed forms; no content yet. */
@NullMarked
package se.bas.domain.document;

import org.jspecify.annotations.NullMarked;
