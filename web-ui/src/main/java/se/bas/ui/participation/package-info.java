/** From referral to a year after, on the page of a case. */
@NullMarked
package se.bas.ui.participation;

import org.jspecify.annotations.NullMarked;
