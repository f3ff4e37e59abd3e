/** From referral to a year after: what is recorded of a participation, and how it is shown. */
@NullMarked
package se.bas.application.participation;

import org.jspecify.annotations.NullMarked;
