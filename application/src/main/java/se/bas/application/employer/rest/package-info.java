/** The register of employers, for other systems. */
@NullMarked
package se.bas.application.employer.rest;

import org.jspecify.annotations.NullMarked;
