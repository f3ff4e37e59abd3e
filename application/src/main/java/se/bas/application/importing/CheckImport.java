package se.bas.application.importing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.casework.NewCaseFiles;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.importing.ImportProblem;

/**
 * The dry run of an import: tells all that is wrong with a table, and stores nothing. What it says of people is what
 * registering them one by one would say: of my own agency's files, and of no other's.
 */
@UseCase
@ForPurpose({Purpose.OWN_CASEWORK, Purpose.MANAGEMENT})
public class CheckImport {
    private final UnderWay underWay;
    private final ImportRules rules;

    @Inject
    CheckImport(UnderWay underWay, ImportRules rules) {
        this.underWay = underWay;
        this.rules = rules;
    }

    /**
     * Looks through the table.
     *
     * @throws NotAuthorised for anyone but those who may register participants
     */
    public ImportCheck check(Actor.Staff who, ImportReading.Rows table) {
        Acting acting = underWay.acting();
        NewCaseFiles.mainAssignment(acting);
        LocalDate today = ConsentPeriod.day(acting.at());
        List<ImportProblem> problems = rules.problems(table, today);
        Receipt receipt = rules.log(problems.isEmpty() ? Outcome.DONE : Outcome.REFUSED, table, today);
        return new ImportCheck(table.rows().size(), problems, receipt);
    }
}
