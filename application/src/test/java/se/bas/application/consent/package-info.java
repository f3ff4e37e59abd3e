@NullMarked
package se.bas.application.consent;

import org.jspecify.annotations.NullMarked;
