/** Handovers and proposals for callers. */
@NullMarked
package se.bas.application.handover.rest;

import org.jspecify.annotations.NullMarked;
