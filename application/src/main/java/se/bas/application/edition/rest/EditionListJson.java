package se.bas.application.edition.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.edition.EditionList;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.EditionState;

/** What an agency can write itself, and has written. */
@Schema(name = "Editions", description = "What my agency can write itself, and has written")
public record EditionListJson(
        @Schema(description = "Which day it is, in Sweden") LocalDate day, List<ItemJson> items) {
    static EditionListJson of(EditionList list) {
        return new EditionListJson(
                list.day(), list.items().stream().map(ItemJson::of).toList());
    }

    /** One item. */
    @Schema(name = "EditionItem", description = "A policy, a list, a template or a text")
    public record ItemJson(
            EditionKind kind,

            @Schema(description = "The item's code") String item,

            @Schema(description = "What the product brings, each field as NAME=text")
            List<String> brought,

            @Schema(description = "What holds today, each field as NAME=text")
            List<String> inForce,

            @Schema(description = "The number of the newest version, 0 for none: what a new one names as seen")
            int newest,

            @Schema(description = "What has been written, the newest first")
            List<VersionJson> versions) {
        static ItemJson of(EditionList.Item item) {
            return new ItemJson(
                    item.kind(),
                    item.code(),
                    ContentLines.of(item.brought()),
                    ContentLines.of(item.inForce()),
                    item.newest(),
                    item.versions().stream().map(VersionJson::of).toList());
        }
    }

    /** One version. */
    @Schema(name = "Edition", description = "A version of an item")
    public record VersionJson(
            UUID id,
            int number,

            @Schema(description = "The first day it is, or was, in force, in Sweden")
            LocalDate from,

            EditionState state,

            @Schema(description = "Each field as NAME=text") List<String> content,

            @Schema(description = "Who wrote it") String writer,
            Instant writtenAt,

            @Schema(description = "Who took it back before its day; absent when nobody did") @Nullable
            String withdrawer) {
        static VersionJson of(EditionList.Version version) {
            return new VersionJson(
                    version.id().value(),
                    version.number(),
                    version.from(),
                    version.state(),
                    ContentLines.of(version.content()),
                    version.writer(),
                    version.writtenAt(),
                    version.withdrawer());
        }
    }
}
