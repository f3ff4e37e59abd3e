package se.bas.application.casework;

import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseQuery;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/**
 * Finds one of the asker's cases by number, name or case number, and by nothing else (UIX-05). Each search is in the
 * log, also one without a hit, and so is everybody who is shown; what was searched for is not, but for a number's hash.
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class SearchCases {
    /** Whoever is not among these types on. */
    public static final int SHOWN_AT_MOST = 8;

    private static final SortedSet<Category> TOLD = new TreeSet<>(List.of(Category.KNOWN_AT_AGENCY));

    private final UnderWay underWay;
    private final MyCases cases;
    private final CaseLines lines;
    private final Trail trail;

    @Inject
    SearchCases(UnderWay underWay, MyCases cases, CaseLines lines, Trail trail) {
        this.underWay = underWay;
        this.cases = cases;
        this.lines = lines;
        this.trail = trail;
    }

    /** Searches; nothing for what is no {@link CaseQuery}. */
    public Disclosure<CaseList> search(Actor.Staff who, String typed) {
        Acting acting = underWay.acting();
        boolean possible = possible(CaseQuery.read(typed, ConsentPeriod.day(acting.at())));
        Access nobody = new Access(null, null, List.of(), List.of(), acting.at());
        Receipt receipt = trail.write(
                underWay.begun(),
                possible ? Outcome.DONE : Outcome.REFUSED,
                nobody,
                lines.searched(typed, acting).orElse(null));
        if (!acting.mandate().role().worksWithCases()) {
            return new Disclosure.Withheld<>(receipt);
        }
        if (!possible) {
            return new Disclosure.Granted<>(new CaseList(List.of(), 0), receipt);
        }
        CaseFilter filter = new CaseFilter(typed.strip().replaceAll("\\s+", " "), CaseFilter.Sort.NAME);
        int total = cases.count(filter, acting);
        return new Disclosure.Granted<>(
                new CaseList(lines.of(cases.page(filter, 0, SHOWN_AT_MOST, acting), TOLD, acting), total), receipt);
    }

    private static boolean possible(CaseQuery query) {
        return switch (query) {
            case CaseQuery.WholeNumber number -> true;
            case CaseQuery.CaseNumber number -> true;
            case CaseQuery.PersonName name -> true;
            case CaseQuery.NoNumber wrong -> false;
            case CaseQuery.TooShort tooShort -> false;
            case CaseQuery.FreeText text -> false;
        };
    }
}
