/** What is mapped with a participant before a placement, each part by itself (PRO-05). */
@NullMarked
package se.bas.domain.mapping;

import org.jspecify.annotations.NullMarked;
