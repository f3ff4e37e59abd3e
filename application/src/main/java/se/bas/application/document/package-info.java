/** Files that belong to a case: taken in, looked through, kept, shown and handed out. */
@NullMarked
package se.bas.application.document;

import org.jspecify.annotations.NullMarked;
