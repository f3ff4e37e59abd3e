package se.bas.application.listing;

import se.bas.domain.listing.ViewName;

/**
 * A view to save.
 *
 * @param opens whether the list is to open with it, instead of another that it may open with
 */
public record ViewDraft(ViewName name, ListChoice choice, boolean opens) {}
