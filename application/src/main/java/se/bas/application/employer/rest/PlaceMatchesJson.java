package se.bas.application.employer.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.employer.PlaceMatches;
import se.bas.domain.employer.Adaptation;
import se.bas.domain.employer.Matching;

/** Places that were gone through. */
@Schema(name = "PlaceMatches", description = "Places, the best first, each with the reasons; 50 at most")
public record PlaceMatchesJson(List<MatchJson> matches) {
    static PlaceMatchesJson of(PlaceMatches matches) {
        return new PlaceMatchesJson(matches.lines().stream().map(MatchJson::of).toList());
    }

    /** One place. */
    @Schema(name = "PlaceMatch", description = "How well a place suits what is wished and needed")
    public record MatchJson(
            UUID employer,
            String name,
            String city,
            EmployerJson.PlaceJson place,
            @Schema(description = "The more, the better") int points,
            List<ReasonJson> reasons) {
        static MatchJson of(PlaceMatches.Line line) {
            return new MatchJson(
                    line.employer().value(),
                    line.name(),
                    line.city(),
                    EmployerJson.PlaceJson.of(line.place()),
                    line.match().points(),
                    line.match().reasons().stream()
                            .map(reason -> new ReasonJson(reason.why(), reason.need()))
                            .toList());
        }
    }

    /** What speaks for it or against it. */
    @Schema(name = "MatchReason", description = "What speaks for a place, or against it")
    public record ReasonJson(
            Matching.Why why,

            @Schema(description = "Which need it is about; absent when about none") @Nullable
            Adaptation need) {}
}
