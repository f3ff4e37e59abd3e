/** Documents in the database. */
@NullMarked
package se.bas.application.document.persistence;

import org.jspecify.annotations.NullMarked;
