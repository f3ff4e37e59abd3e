package se.bas.ui.agency;

import java.time.Instant;
import java.util.UUID;
import se.bas.domain.agency.Actor;

/**
 * A sign-in once more that has been begun.
 *
 * @param ticket what the browser has to bring back; it serves once
 * @param who they are, in the window that began it
 * @param back the path to return to, within the application
 * @param begun before this, no sign-in is meant
 */
record SteppingUp(UUID ticket, Actor.Staff who, String back, Instant begun) {}
