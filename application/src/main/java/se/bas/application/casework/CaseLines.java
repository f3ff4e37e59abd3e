package se.bas.application.casework;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.casework.MyCases.Found;
import se.bas.application.configuration.Secrets;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseQuery;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;

/** Makes the lines of a list: every person shown is judged and logged before a line is made (D5). */
@Part
class CaseLines {
    private final DisclosureGate gate;
    private final ListedCases listed;
    private final Directory directory;
    private final Secrets secrets;

    @Inject
    CaseLines(DisclosureGate gate, ListedCases listed, Directory directory, Secrets secrets) {
        this.gate = gate;
        this.listed = listed;
        this.directory = directory;
        this.secrets = secrets;
    }

    /**
     * Makes them.
     *
     * @param told the categories that a line tells something of; a case of which one is denied has no line
     */
    List<CaseList.Line> of(List<Found> page, SortedSet<Category> told, Acting acting) {
        List<Judgement> judgements =
                gate.judgeList(page.stream().map(Found::file).toList(), told, acting);
        ListedCases.Loaded loaded = listed.load(page);
        Names names = directory.names(mainCaseworkers(loaded, judgements, acting));
        List<CaseList.Line> lines = new ArrayList<>();
        for (int at = 0; at < page.size(); at++) {
            Judgement judgement = judgements.get(at);
            if (told.stream().allMatch(one -> judgement.permits(acting.mandate().agency(), one))) {
                loaded.line(page.get(at), judgement, names, ConsentPeriod.day(acting.at()))
                        .ifPresent(lines::add);
            }
        }
        return lines;
    }

    /** A number that was searched for is in the log as a keyed hash only. */
    Optional<NumberHash> searched(String typed, Acting acting) {
        return CaseQuery.read(typed, ConsentPeriod.day(acting.at())) instanceof CaseQuery.WholeNumber(var number)
                ? Optional.of(NumberHash.of(number, secrets.numberKey()))
                : Optional.empty();
    }

    private static Set<StaffId> mainCaseworkers(ListedCases.Loaded loaded, List<Judgement> judgements, Acting acting) {
        return judgements.stream()
                .map(judgement -> loaded.mainCaseworker(judgement, ConsentPeriod.day(acting.at())))
                .flatMap(Optional::stream)
                .map(Assignment::staff)
                .collect(toSet());
    }
}
