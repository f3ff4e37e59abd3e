/** The frame around every view: menu, mandate in force, language, sign-out, and what to say when something is not found or fails. */
@NullMarked
package se.bas.ui.shell;

import org.jspecify.annotations.NullMarked;
