package se.bas.application.casework;

import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.OwnedRecord;

/** A record the gate has opened, and why. */
record Open<T extends OwnedRecord>(T content, Ground ground) {}
