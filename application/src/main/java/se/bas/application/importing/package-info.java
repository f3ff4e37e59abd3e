/** Reads table files and registers the participants in them, all or none. No file is stored. */
@NullMarked
package se.bas.application.importing;

import org.jspecify.annotations.NullMarked;
