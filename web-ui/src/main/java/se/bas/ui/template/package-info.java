/** The administrator's page of templates. */
@NullMarked
package se.bas.ui.template;

import org.jspecify.annotations.NullMarked;
