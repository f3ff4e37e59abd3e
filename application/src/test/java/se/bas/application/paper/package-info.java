@NullMarked
package se.bas.application.paper;

import org.jspecify.annotations.NullMarked;
