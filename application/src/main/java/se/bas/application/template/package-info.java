/** The wordings that messages and letters are made from: what the product brings, what an agency has written (decision 0032). */
@NullMarked
package se.bas.application.template;

import org.jspecify.annotations.NullMarked;
