/** Joint case meetings; no content yet. */
@NullMarked
package se.bas.domain.meeting;

import org.jspecify.annotations.NullMarked;
