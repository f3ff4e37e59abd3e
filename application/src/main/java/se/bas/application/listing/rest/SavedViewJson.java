package se.bas.application.listing.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.bas.application.listing.SavedView;
import se.bas.domain.listing.ListKind;

/** A saved view. */
@Schema(name = "SavedView", description = "How I want to look at a list; nobody else sees it")
public record SavedViewJson(
        UUID id,
        ListKind list,
        String name,

        @Schema(
                description =
                        "What it shows: sort:…, only:… and without:… with the codes of GET /cases, or show:… with those of"
                                + " POST /log/search. What is so from the beginning is left out")
        List<String> words,

        @Schema(description = "Whether the list opens with it; of each list one does at most")
        boolean opens) {
    static SavedViewJson of(SavedView view) {
        return new SavedViewJson(
                view.id().value(),
                view.choice().kind(),
                view.name(),
                List.copyOf(view.choice().words()),
                view.opens());
    }
}
