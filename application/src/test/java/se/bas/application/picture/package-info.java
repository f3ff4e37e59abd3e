@NullMarked
package se.bas.application.picture;

import org.jspecify.annotations.NullMarked;
