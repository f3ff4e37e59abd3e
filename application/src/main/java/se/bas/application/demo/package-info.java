/** The demo population: synthetic people, the same every time. */
@NullMarked
package se.bas.application.demo;

import org.jspecify.annotations.NullMarked;
