package se.bas.application.mapping.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.mapping.MappingView;
import se.bas.domain.mapping.MappingAnswer;
import se.bas.domain.mapping.MappingArea;

/** What is mapped with a participant. */
@Schema(name = "Mapping", description = "What is mapped with a participant, each area by whoever asked")
public record MappingJson(
        @Schema(description = "Area by area, your agency's first")
        List<PartJson> parts,

        @Schema(description = "Why a placement may begin before everything is asked about, the newest first")
        List<ReasonJson> reasons,

        @Schema(description = "Whether you write your agency's")
        boolean mayWrite) {
    /** What one agency has written about one area. */
    @Schema(name = "MappingPart", description = "What one agency has written about one area")
    public record PartJson(
            MappingArea area,
            @Schema(description = "The owner agency's code") String owner,
            @Schema(description = "Why you may see it") String ground,

            @Schema(description = "What writing another one names in If-Match")
            int version,

            @Schema(description = "The newest first; that one holds")
            List<VersionJson> versions) {
        static PartJson of(MappingView.Part part) {
            return new PartJson(
                    part.area(),
                    part.ownerCode(),
                    part.ground().code(),
                    part.newest().version(),
                    part.versions().stream().map(VersionJson::of).toList());
        }
    }

    /** A version. */
    @Schema(name = "MappingVersion", description = "A version of what an agency has written about an area")
    public record VersionJson(
            int version,
            MappingAnswer answer,

            @Schema(description = "Absent when there is none") @Nullable
            String text,

            @Schema(description = "Whether somebody's needs change the hours; absent where that is not asked") @Nullable
            Boolean hours,

            String by,
            Instant at) {
        static VersionJson of(MappingView.Version one) {
            return new VersionJson(one.version(), one.answer(), one.text(), one.hours(), one.by(), one.at());
        }
    }

    /** A reason. */
    @Schema(name = "MappingReason", description = "Why a placement may begin before everything is asked about")
    public record ReasonJson(
            @Schema(description = "The owner agency's code") String owner, String reason, String by, Instant at) {
        static ReasonJson of(MappingView.Reason one) {
            return new ReasonJson(one.ownerCode(), one.reason(), one.by(), one.at());
        }
    }

    static MappingJson of(MappingView view) {
        return new MappingJson(
                view.parts().stream().map(PartJson::of).toList(),
                view.reasons().stream().map(ReasonJson::of).toList(),
                view.mayWrite());
    }
}
