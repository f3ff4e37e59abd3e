package se.bas.application.listing;

import se.bas.domain.listing.SavedViewId;

/**
 * A view of a list that somebody has saved.
 *
 * @param opens whether the list opens with it
 */
public record SavedView(SavedViewId id, String name, ListChoice choice, boolean opens) {}
