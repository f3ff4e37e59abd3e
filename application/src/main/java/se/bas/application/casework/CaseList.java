package se.bas.application.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Protection;
import se.bas.domain.contact.Quiet;
import se.bas.domain.disclosure.View;

/**
 * One page of my cases.
 *
 * @param total how many there are on all pages together
 */
public record CaseList(List<Line> lines, int total) implements View {
    /**
     * One of my cases.
     *
     * @param name null for a protected identity, which stands as case number alone (CON-41)
     * @param maskedNumber as {@code 19900101-****} (PNR-09), or the local number as long as the other is not known; null
     *     likewise
     * @param mainCaseworker null when nobody is
     * @param lastEvent date of the newest event in my own agency's file, null when there is none
     * @param quiet for how long my agency has had no contact; null unless the list was asked for it
     */
    public record Line(
            CaseFileId id,
            String caseNumber,
            @Nullable String name,
            @Nullable String maskedNumber,
            @Nullable String mainCaseworker,
            LocalDate openedOn,
            @Nullable LocalDate lastEvent,
            @Nullable Quiet quiet,
            Protection protection) {}
}
