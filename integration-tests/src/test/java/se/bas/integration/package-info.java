/** Tests of the running system. */
@NullMarked
package se.bas.integration;

import org.jspecify.annotations.NullMarked;
