/** Registering a consent, showing what it lets through, and withdrawing it. */
@NullMarked
package se.bas.ui.consent;

import org.jspecify.annotations.NullMarked;
