/** What a use case is, and the order every one of them keeps. */
@NullMarked
package se.bas.application;

import org.jspecify.annotations.NullMarked;
