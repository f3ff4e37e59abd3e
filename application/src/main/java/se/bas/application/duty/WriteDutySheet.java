package se.bas.application.duty;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Identity;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.duty.DutyDraft;
import se.bas.domain.duty.DutyProblem;
import se.bas.domain.duty.DutySheet;
import se.bas.domain.duty.DutySheets;

/**
 * Writes the six things that the employment service tells by its duty: another version of the sheet. Those before are kept.
 * Who it is about comes from the own file. Writing it discloses nothing before the agency carries the duty out (CON-08).
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class WriteDutySheet {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final DutySheets sheets;
    private final DutyReading reading;
    private final CaseFiles files;
    private final Trail trail;

    @Inject
    WriteDutySheet(
            UnderWay underWay,
            DisclosureGate gate,
            DutySheets sheets,
            DutyReading reading,
            CaseFiles files,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.sheets = sheets;
        this.reading = reading;
        this.files = files;
        this.trail = trail;
    }

    /**
     * Writes.
     *
     * @param seen the version that was read; 0 when there was none (UIX-14)
     */
    public DutyWriting write(Actor.Staff who, CaseFileId file, int seen, DutyDraft draft) {
        Acting acting = underWay.acting();
        AgencyId mine = acting.mandate().agency();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Judgement judgement =
                gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.DUTY_SHEET), acting, id);
        if (!DutyReading.worksWithIt(judgement, acting)
                || !judgement.permits(mine, Category.DUTY_SHEET)
                || !reading.bound()) {
            return new DutyWriting.NotFound(judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(), mine, judgement.subject().orElseThrow());
        sheets.queueFor(keys.participant());
        int version = sheets.of(keys.participant()).stream()
                .flatMap(locked -> judgement.reveal(locked, (sheet, ground) -> sheet).stream())
                .filter(sheet -> sheet.owner().equals(mine))
                .mapToInt(DutySheet::version)
                .max()
                .orElse(0);
        if (seen != version) {
            return rejected(List.of(DutyProblem.CHANGED_MEANWHILE));
        }
        Optional<Identity> whom = DutyReading.own(judgement, mine, files.identitiesOf(Set.of(keys.participant())));
        List<DutyProblem> problems = draft.problems(
                whom.orElseThrow(), ConsentPeriod.day(judgement.receipt().at()));
        if (!problems.isEmpty()) {
            return rejected(problems);
        }
        sheets.add(new DutySheet(
                id,
                keys,
                version + 1,
                draft.fields(whom.orElseThrow()),
                acting.mandate().staff(),
                judgement.receipt().at()));
        Receipt receipt = trail.write(
                underWay.begun(),
                Outcome.DONE,
                judgement.done(file, mine, Category.DUTY_SHEET, acting.purpose(), List.of(id)),
                null);
        return new DutyWriting.Kept(version + 1, receipt);
    }

    private DutyWriting rejected(List<DutyProblem> problems) {
        return new DutyWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
