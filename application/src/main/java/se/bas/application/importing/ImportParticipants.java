package se.bas.application.importing;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.casework.NewCaseFiles;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.importing.ImportProblem;
import se.bas.domain.importing.ImportRow;

/**
 * Opens my agency's own case files on everybody in a table, as {@code RegisterParticipant} does on one: all of them, in one
 * transaction, or nobody. One entry in the log for each.
 */
@UseCase
@ForPurpose(
        value = {Purpose.OWN_CASEWORK, Purpose.MANAGEMENT},
        changesGrounds = true)
public class ImportParticipants {
    private final UnderWay underWay;
    private final ImportRules rules;
    private final NewCaseFiles files;
    private final Trail trail;

    @Inject
    ImportParticipants(UnderWay underWay, ImportRules rules, NewCaseFiles files, Trail trail) {
        this.underWay = underWay;
        this.rules = rules;
        this.files = files;
        this.trail = trail;
    }

    /**
     * Registers everybody, after all has been looked through once more.
     *
     * @throws NotAuthorised for anyone but those who may register participants
     * @throws ImportCancelled when it was given up; nothing is stored then
     */
    public ImportOutcome take(Actor.Staff who, ImportReading.Rows table, ImportProgress progress) {
        Acting acting = underWay.acting();
        NewCaseFiles.mainAssignment(acting);
        LocalDate today = ConsentPeriod.day(acting.at());
        List<ImportProblem> problems = rules.problems(table, today);
        if (!problems.isEmpty()) {
            rules.log(Outcome.REFUSED, table, today);
            return new ImportOutcome.Rejected(problems);
        }
        List<ImportRow> rows = table.rows();
        Receipt first = null;
        for (int from = 0; from < rows.size(); from += ImportRules.AT_A_TIME) {
            if (progress.cancelled()) {
                throw new ImportCancelled();
            }
            int until = Math.min(rows.size(), from + ImportRules.AT_A_TIME);
            Receipt began = take(rows.subList(from, until), acting, today);
            first = first == null ? began : first;
            progress.done(until);
        }
        if (progress.cancelled()) {
            throw new ImportCancelled();
        }
        return new ImportOutcome.Imported(rows.size(), requireNonNull(first, "a table has rows"));
    }

    private Receipt take(List<ImportRow> rows, Acting acting, LocalDate today) {
        List<@Nullable PersonalNumber> numbers = new ArrayList<>();
        rows.forEach(row -> numbers.add(row.draft().personalNumber(today).orElse(null)));
        List<ParticipantId> participants = files.participants(numbers);
        List<Trail.Asked> written = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            AssignmentId main = NewCaseFiles.mainAssignment(acting);
            CaseFileId file = files.store(rows.get(at).draft(), participants.get(at), acting.mandate(), main, today);
            PersonalNumber number = numbers.get(at);
            written.add(new Trail.Asked(
                    NewCaseFiles.access(participants.get(at), file, acting, main),
                    number == null ? null : rules.hash(number)));
        }
        return trail.writeMany(underWay.begun(), Outcome.DONE, written).getFirst();
    }
}
