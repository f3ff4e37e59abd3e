package se.bas.application.casework.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.CaseView.Detail;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;

/**
 * A case as JSON. What is withheld is absent. It is described as {@code CaseView}: a type cannot be called Case in the
 * languages in which that is a word of its own.
 *
 * @param headerAlone true for who manages the unit that holds the case and does not stand in with it: there is no more
 */
@Schema(name = "CaseView", description = "My agency's own file, and what other agencies let my unit see")
public record CaseJson(
        UUID id,
        String caseNumber,
        String name,
        @Nullable String maskedNumber,
        @Nullable String localNumber,
        @Nullable String mainCaseworker,
        String agency,
        String unit,
        LocalDate openedOn,
        @Nullable Instant nextAppointment,
        Protection protection,

        @Schema(description = "true for who manages the unit and does not stand in with the case: there is no more")
        boolean headerAlone,

        List<Item> timeline) {
    /**
     * Something that happened.
     *
     * @param owner the owner agency's code
     * @param ground why you may see it
     * @param until the last day of the consent, the recorded ground or the cover it rests on; absent for other grounds
     */
    @Schema(name = "TimelineItem", description = "Something that happened, with whose it is and why you may see it")
    public record Item(
            LocalDate date,
            String kind,
            @Schema(description = "The owner agency's code") String owner,
            Category category,

            @Schema(description = "A code: OWN_AGENCY, COVER, CONSENT, or the provision of a recorded ground")
            String ground,

            @Schema(description = "The last day of what it rests on; absent when that has none") @Nullable
            LocalDate until,

            String by,
            @Nullable String text,
            @Nullable String status,
            @Nullable String place) {}

    static CaseJson of(CaseView view) {
        CaseView.Header header = view.header();
        return new CaseJson(
                header.id().value(),
                header.caseNumber(),
                header.name(),
                header.maskedNumber(),
                header.localNumber(),
                header.mainCaseworker(),
                header.agency().swedish(),
                header.unit().swedish(),
                header.openedOn(),
                header.nextAppointment(),
                header.protection(),
                view.covering().headerAlone(),
                view.timeline().stream().map(CaseJson::item).toList());
    }

    private static Item item(CaseView.Item item) {
        return switch (item.detail()) {
            case Detail.Treatment treatment ->
                item(
                        item,
                        "TREATMENT",
                        treatment.kind().name(),
                        treatment.ended() == null ? "ONGOING" : "ENDED",
                        treatment.provider());
            case Detail.Note note -> item(item, "NOTE", note.text(), null, null);
            case Detail.Meeting meeting ->
                item(item, meeting.kind().name(), null, meeting.attendance().name(), meeting.place());
            case Detail.KnownAt known ->
                item(item, "KNOWN_AT", known.caseNumber(), null, known.unit().swedish());
            case Detail.Reach reach -> item(item, "CONTACT_DETAILS", reach.phone(), null, reach.email());
            case Detail.Programme step ->
                item(item, "PARTICIPATION", null, step.happening().move().name(), null);
            case Detail.Placed placed ->
                item(item, "PLACEMENT", null, placed.what().name(), placed.employer());
            case Detail.Handed handed ->
                item(
                        item,
                        handed.sent() ? "HANDOVER" : "HANDOVER_RECEIVED",
                        null,
                        handed.what().name(),
                        handed.unit().swedish());
            case Detail.Planned planned ->
                item(item, "PLAN", null, planned.what().name(), null);
            case Detail.Decided decided ->
                item(item, "PLAN_DECISION", null, decided.kind().name(), null);
        };
    }

    private static Item item(
            CaseView.Item item, String kind, @Nullable String text, @Nullable String status, @Nullable String place) {
        LocalDate until = switch (item.ground()) {
            case Ground.Consent(var id, var last) -> last;
            case Ground.LegalBasis(var basis, var decision, var last) -> last;
            case Ground.Cover(var id, var last) -> last;
            case Ground.OwnAgency other -> null;
            case Ground.ManagedUnit other -> null;
            case Ground.Duty other -> null;
            case Ground.NamedRecipient other -> null;
            case Ground.LogReview other -> null;
            case Ground.ParticipantsWill other -> null;
            case Ground.OwnAgencyJob other -> null;
        };
        return new Item(
                item.date(),
                kind,
                item.ownerCode(),
                item.category(),
                item.ground().code(),
                until,
                item.by(),
                text,
                status,
                place);
    }
}
