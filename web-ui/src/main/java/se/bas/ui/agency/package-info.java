/** Who has signed in, under which mandate, and the organisations for the administrator. */
@NullMarked
package se.bas.ui.agency;

import org.jspecify.annotations.NullMarked;
