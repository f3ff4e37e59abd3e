/** Consents in the database. */
@NullMarked
package se.bas.application.consent.persistence;

import org.jspecify.annotations.NullMarked;
