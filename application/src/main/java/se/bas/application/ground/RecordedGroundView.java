package se.bas.application.ground;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.GroundStatus;
import se.bas.domain.ground.RecordedGroundId;

/**
 * A recorded ground as the discloser and the named unit see it.
 *
 * @param given whether my agency is the discloser; else my unit is the recipient
 * @param decisionMaker name and title of who decided
 * @param reason for the discloser's own staff; null for the recipient, since it may say more than what is shared
 * @param recordedBy for the discloser's own staff; null for the recipient
 * @param revokedAt null while it stands
 */
public record RecordedGroundView(
        RecordedGroundId id,
        boolean given,
        Name discloser,
        String discloserCode,
        Name recipient,
        Name recipientUnit,
        String recipientCode,
        BasisKind kind,
        Purpose purpose,
        Set<Category> categories,
        LocalDate from,
        LocalDate until,
        String decisionMaker,
        @Nullable String reason,
        @Nullable String recordedBy,
        Instant recordedAt,
        GroundStatus status,
        @Nullable Instant revokedAt) {}
