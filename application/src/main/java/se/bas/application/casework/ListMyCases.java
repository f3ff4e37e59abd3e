package se.bas.application.casework;

import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.casework.MyCases.Found;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/** Lists the cases of the asker, a page at a time; every person shown is one entry in the log (D5). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ListMyCases {
    /** The longest page. */
    public static final int PAGE_AT_MOST = 200;

    private final UnderWay underWay;
    private final MyCases cases;
    private final CaseLines lines;
    private final Trail trail;

    @Inject
    ListMyCases(UnderWay underWay, MyCases cases, CaseLines lines, Trail trail) {
        this.underWay = underWay;
        this.cases = cases;
        this.lines = lines;
        this.trail = trail;
    }

    /**
     * Lists.
     *
     * @param limit how many at most; 0 only counts, {@value #PAGE_AT_MOST} is the most that is given
     */
    public Disclosure<CaseList> list(Actor.Staff who, CaseFilter filter, int offset, int limit) {
        Acting acting = underWay.acting();
        Access nobody = new Access(null, null, List.of(), List.of(), acting.at());
        Receipt receipt = trail.write(
                underWay.begun(),
                Outcome.DONE,
                nobody,
                lines.searched(filter.text(), acting).orElse(null));
        if (!acting.mandate().role().worksWithCases()) {
            return new Disclosure.Withheld<>(receipt);
        }
        int total = cases.count(filter, acting);
        List<Found> page =
                limit == 0 ? List.of() : cases.page(filter, Math.max(0, offset), Math.min(limit, PAGE_AT_MOST), acting);
        return new Disclosure.Granted<>(new CaseList(lines.of(page, told(filter), acting), total), receipt);
    }

    /** That a case stands in a narrowed list tells what it was narrowed by. */
    private static SortedSet<Category> told(CaseFilter filter) {
        SortedSet<Category> told = new TreeSet<>(List.of(Category.KNOWN_AT_AGENCY));
        filter.only().stream().map(CaseFilter.Only::group).forEach(group -> {
            switch (group) {
                case PART, QUIET -> {}
                case TREATMENT -> told.add(Category.ADDICTION_TREATMENT);
                case CONSENT -> told.add(Category.CONSENT);
                case CONTACT -> told.add(Category.ATTENDANCE);
            }
        });
        if (filter.asksForContact()) {
            told.add(Category.ATTENDANCE);
        }
        return told;
    }
}
