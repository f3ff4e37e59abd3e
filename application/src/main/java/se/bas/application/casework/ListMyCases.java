package se.bas.application.casework;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.audit.Trail;
import se.bas.application.casework.MyCases.Found;
import se.bas.application.configuration.Secrets;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/** Lists the cases of the asker, a page at a time; every person shown is one entry in the log (D5). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ListMyCases {
    /** The longest page. */
    public static final int PAGE_AT_MOST = 200;

    private static final SortedSet<Category> SHOWN = new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY));

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final MyCases cases;
    private final ListedCases listed;
    private final Directory directory;
    private final Trail trail;
    private final Secrets secrets;

    @Inject
    ListMyCases(
            UnderWay underWay,
            DisclosureGate gate,
            MyCases cases,
            ListedCases listed,
            Directory directory,
            Trail trail,
            Secrets secrets) {
        this.underWay = underWay;
        this.gate = gate;
        this.cases = cases;
        this.listed = listed;
        this.directory = directory;
        this.trail = trail;
        this.secrets = secrets;
    }

    /**
     * Lists.
     *
     * @param limit how many at most; 0 only counts, {@value #PAGE_AT_MOST} is the most that is given
     */
    public Disclosure<CaseList> list(Actor.Staff who, CaseFilter filter, int offset, int limit) {
        Acting acting = underWay.acting();
        Access nobody = new Access(null, null, List.of(), List.of(), acting.at());
        Receipt receipt = trail.write(underWay.begun(), Outcome.DONE, nobody, searched(filter, acting));
        if (!acting.mandate().role().worksWithCases()) {
            return new Disclosure.Withheld<>(receipt);
        }
        int total = cases.count(filter, acting);
        List<Found> page =
                limit == 0 ? List.of() : cases.page(filter, Math.max(0, offset), Math.min(limit, PAGE_AT_MOST), acting);
        return new Disclosure.Granted<>(new CaseList(lines(page, acting), total), receipt);
    }

    /** A number that was searched for is in the log as a keyed hash only. */
    private @Nullable NumberHash searched(CaseFilter filter, Acting acting) {
        return PersonalNumber.read(filter.text(), ConsentPeriod.day(acting.at()))
                        instanceof PersonalNumber.Reading.Valid(var number)
                ? NumberHash.of(number, secrets.numberKey())
                : null;
    }

    private List<CaseList.Line> lines(List<Found> page, Acting acting) {
        List<Judgement> judgements =
                gate.judgeList(page.stream().map(Found::file).toList(), SHOWN, acting);
        ListedCases.Loaded loaded = listed.load(page);
        Names names = directory.names(mainCaseworkers(loaded, judgements, acting));
        List<CaseList.Line> lines = new ArrayList<>();
        for (int at = 0; at < page.size(); at++) {
            loaded.line(page.get(at), judgements.get(at), names, ConsentPeriod.day(acting.at()))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private static Set<StaffId> mainCaseworkers(ListedCases.Loaded loaded, List<Judgement> judgements, Acting acting) {
        return judgements.stream()
                .map(judgement -> loaded.mainCaseworker(judgement, ConsentPeriod.day(acting.at())))
                .flatMap(Optional::stream)
                .map(Assignment::staff)
                .collect(toSet());
    }
}
