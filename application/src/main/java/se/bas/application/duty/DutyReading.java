package se.bas.application.duty;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.edition.Provisions;
import se.bas.application.live.Topics;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.duty.DutySheet;
import se.bas.domain.duty.DutySheets;

/** What a judgement opens of the sheets of one case. */
@Part
class DutyReading {
    private final DutySheets sheets;
    private final CaseFiles files;
    private final Directory directory;
    private final Provisions provisions;
    private final Topics topics;
    private final EntityManager database;

    @Inject
    DutyReading(
            DutySheets sheets,
            CaseFiles files,
            Directory directory,
            Provisions provisions,
            Topics topics,
            EntityManager database) {
        this.sheets = sheets;
        this.files = files;
        this.directory = directory;
        this.provisions = provisions;
        this.topics = topics;
        this.database = database;
    }

    private record Seen(DutySheet sheet, Ground ground) {}

    /** Whether the ordinance lays the duty on the acting agency. */
    boolean bound() {
        return new Row(database.createNativeQuery("select exists (select from agency a where a.id = acting('agency')"
                                + " and a.body = 'EMPLOYMENT_SERVICE')")
                        .getSingleResult())
                .flag(0);
    }

    /** Whether the asker works with the case: assigned or standing in, and not merely managing the unit. */
    static boolean worksWithIt(Judgement judgement, Acting acting) {
        return acting.mandate().role() == Role.CASEWORKER
                && judgement
                        .ground(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                        .filter(ground -> ground instanceof Ground.OwnAgency || ground instanceof Ground.Cover)
                        .isPresent();
    }

    /** Of a judgement that permits the own file to be known of. */
    DutyView view(Judgement judgement, Acting acting) {
        ParticipantId about = judgement.subject().orElseThrow();
        AgencyId mine = acting.mandate().agency();
        Map<AgencyId, Seen> newest = new LinkedHashMap<>();
        sheets.of(about).stream()
                .flatMap(locked -> judgement.reveal(locked, Seen::new).stream())
                .forEach(seen -> newest.put(seen.sheet().owner(), seen));
        Names names = directory.names(
                newest.values().stream().map(seen -> seen.sheet().writtenBy()).collect(Collectors.toSet()));
        boolean bound = bound();
        return new DutyView(
                own(judgement, mine, files.identitiesOf(Set.of(about)))
                        .map(Identity::name)
                        .orElse(""),
                own(judgement, mine, files.filesOn(Set.of(about)))
                        .map(CaseFile::caseNumber)
                        .orElse(""),
                newest.values().stream().map(seen -> sheet(seen, names, mine)).toList(),
                bound && worksWithIt(judgement, acting),
                bound && provisions.dutyCarriedOut(),
                topics.ofCase());
    }

    private static DutyView.Sheet sheet(Seen seen, Names names, AgencyId mine) {
        DutySheet sheet = seen.sheet();
        boolean own = sheet.owner().equals(mine);
        return new DutyView.Sheet(
                names.agency(sheet.owner()),
                names.code(sheet.owner()),
                own,
                seen.ground(),
                sheet.fields(),
                sheet.version(),
                own ? names.staff(sheet.writtenBy()) : "",
                sheet.writtenAt());
    }

    /** The own agency's of what the judgement opens. */
    static <T extends OwnedRecord> Optional<T> own(Judgement judgement, AgencyId mine, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, (content, ground) -> content).stream())
                .filter(content -> content.owner().equals(mine))
                .findFirst();
    }
}
