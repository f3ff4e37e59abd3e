/** What the installation is given from outside: keys and switches. */
@NullMarked
package se.bas.application.configuration;

import org.jspecify.annotations.NullMarked;
