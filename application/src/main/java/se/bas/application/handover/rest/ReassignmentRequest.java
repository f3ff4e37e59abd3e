package se.bas.application.handover.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.CaseworkerChangeDraft;
import se.bas.domain.handover.CaseworkerChangeReason;
import se.bas.domain.handover.ReassignmentDraft;

/** Which of somebody's cases become whose, and what the new ones have to know. */
@Schema(
        name = "ReassignmentRequest",
        requiredProperties = {"from", "day", "reason", "cases"},
        description = "Which of somebody's cases become whose, and what the new ones have to know")
public record ReassignmentRequest(
        @Schema(description = "Whose they are; one of staff") @Nullable
        UUID from,

        @Nullable LocalDate day,
        @Schema(description = "Any but FIRST") @Nullable CaseworkerChangeReason reason,

        @Schema(description = "Who takes over what says nothing else; one of colleagues") @Nullable
        UUID staff,

        @Schema(description = "What whoever takes over has to know, 10 to 2000 characters; for what says nothing else")
        @Nullable
        String note,

        @Schema(description = "When participants meet, or have met, the new one; for what says nothing else") @Nullable
        LocalDate meeting,

        @Schema(description = "At most 100") @Nullable List<ReassignedCase> cases)
        implements Input {
    /** One of the cases. */
    @Schema(
            name = "ReassignedCaseRequest",
            requiredProperties = {"file"},
            description = "A case that becomes somebody else's; what is missing is as it is for all")
    public record ReassignedCase(
            @Nullable UUID file,
            @Nullable UUID staff,
            @Nullable String note,
            @Nullable LocalDate meeting) implements Input {
        ReassignmentDraft.One draft() {
            if (file == null) {
                throw Fault.missing("cases");
            }
            return new ReassignmentDraft.One(new CaseFileId(file), staffId(staff), note == null ? "" : note, meeting);
        }
    }

    ReassignmentDraft draft() {
        return new ReassignmentDraft(
                staffId(from),
                new CaseworkerChangeDraft(staffId(staff), day, reason, note == null ? "" : note, meeting),
                cases == null
                        ? List.of()
                        : cases.stream().map(ReassignedCase::draft).toList());
    }

    private static @Nullable StaffId staffId(@Nullable UUID id) {
        return id == null ? null : new StaffId(id);
    }
}
