/** Where mappings are kept. */
@NullMarked
package se.bas.application.mapping.persistence;

import org.jspecify.annotations.NullMarked;
