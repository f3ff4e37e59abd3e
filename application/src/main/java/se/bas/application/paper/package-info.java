/** Parts of a case as papers: tagged PDF/UA-1 and PDF/A-3a, for print and for the agency's own case system. */
@NullMarked
package se.bas.application.paper;

import org.jspecify.annotations.NullMarked;
