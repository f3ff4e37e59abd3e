package se.bas.domain.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.ForeignFile;
import se.bas.domain.disclosure.SubjectFacts.NoFile;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;

/**
 * The one gate. It judges, then writes the log, and only then hands out what opens the locks. If the facts or the log
 * cannot be had, an exception passes through and nothing is opened.
 */
public final class DisclosureGate {
    private final Policies policies;
    private final FactSource facts;
    private final AccessLog log;

    public DisclosureGate(Policies policies, FactSource facts, AccessLog log) {
        this.policies = policies;
        this.facts = facts;
        this.log = log;
    }

    /** Judges every category of every agency in the collaboration for the participant behind a case file. */
    public Judgement judge(CaseFileId asked, Acting acting, UUID... objects) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions = decisions(found, acting);
        List<Receipt> receipts = log.write(acting, List.of(access(found, decisions, acting, List.of(objects))));
        return new Judgement(participant(found), decisions, receipts.getFirst());
    }

    /**
     * Judges some categories of the asker's own agency's information alone: for writing in the own file, which looks at
     * nobody else's and is nobody else's to read of in the log.
     */
    public Judgement judgeOwn(CaseFileId asked, Set<Category> categories, Acting acting, UUID... objects) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions =
                found instanceof OwnFile own ? decide(own, new TreeSet<>(categories), acting) : new LinkedHashMap<>();
        AgencyId mine = acting.mandate().agency();
        decisions.keySet().removeIf(question -> !question.owner().equals(mine));
        List<Receipt> receipts = log.write(acting, List.of(access(found, decisions, acting, List.of(objects))));
        return new Judgement(participant(found), decisions, receipts.getFirst());
    }

    /**
     * Judges one thing of whichever agency's: for handing out what a list shows only the name of. The log says of it, and
     * of nothing else. What is not there, or is hidden by the second lock, is judged not at all.
     *
     * @param find the thing, still locked, once it is known whom the file is about
     */
    public Judgement judgeOne(
            CaseFileId asked,
            Acting acting,
            Function<ParticipantId, Optional<? extends Protected<?>>> find,
            UUID... objects) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions = new LinkedHashMap<>();
        if (found instanceof OwnFile own) {
            find.apply(own.participant()).map(Protected::open).ifPresent(thing -> {
                decisions.putAll(decide(own, new TreeSet<>(Set.of(thing.category())), acting));
                decisions.keySet().removeIf(question -> !question.owner().equals(thing.owner()));
            });
        }
        List<Receipt> receipts = log.write(acting, List.of(access(found, decisions, acting, List.of(objects))));
        return new Judgement(participant(found), decisions, receipts.getFirst());
    }

    /**
     * Judges again for a page that stands open, and releases what the page is to show now. The log gets an entry before
     * anything the page did not show already is released, and when the page is to show nothing any more; none as long as
     * everything is covered by the entry the page was opened or last refreshed under (D5).
     *
     * @param before what the log has for what the page shows
     * @param read makes what is to be shown; empty for nothing. What it makes does not leave but by the answer
     * @param covered whether the page shows all of it already
     */
    public <V extends View> Disclosure<V> judgeAgain(
            CaseFileId asked,
            Acting acting,
            Receipt before,
            Function<Judgement, Optional<V>> read,
            Predicate<V> covered) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions = decisions(found, acting);
        Receipt now = new Receipt(before.entry(), found.at());
        Optional<V> view = read.apply(new Judgement(participant(found), decisions, now));
        if (view.filter(covered).isPresent()) {
            return new Disclosure.Granted<>(view.get(), now);
        }
        Receipt receipt = log.write(acting, List.of(access(found, decisions, acting, List.of())))
                .getFirst();
        return view.<Disclosure<V>>map(shown -> new Disclosure.Granted<>(shown, receipt))
                .orElseGet(() -> new Disclosure.Withheld<>(receipt));
    }

    /**
     * Judges a list of the asker's own agency's files, for what a list shows of each.
     *
     * @return as many judgements, in the same order
     */
    public List<Judgement> judgeList(List<OwnFile> files, SortedSet<Category> shown, Acting acting) {
        List<SequencedMap<Question, Decision>> decisions =
                files.stream().map(file -> decide(file, shown, acting)).toList();
        List<Access> accesses = IntStream.range(0, files.size())
                .mapToObj(at -> access(files.get(at), decisions.get(at), acting, List.of()))
                .toList();
        List<Receipt> receipts = log.write(acting, accesses);
        return IntStream.range(0, files.size())
                .mapToObj(at -> new Judgement(files.get(at).participant(), decisions.get(at), receipts.get(at)))
                .toList();
    }

    /**
     * One file of a list whose lines do not all show the same.
     *
     * @param shown the categories that its lines show something of, not empty
     * @param objects what is shown: for the log
     */
    public record Listed(OwnFile file, SortedSet<Category> shown, List<UUID> objects) {
        public Listed {
            objects = List.copyOf(objects);
        }
    }

    /**
     * Judges a list of the asker's own agency's files, each for what the list shows of it.
     *
     * @return as many judgements, in the same order
     */
    public List<Judgement> judgeEach(List<Listed> files, Acting acting) {
        return judgeEach(files, acting, List.of());
    }

    /**
     * Judges again for a list that stands open. The log gets an entry of each file but those the list shows already and
     * may go on showing (D5).
     *
     * @param before what the log has for the list as it stands
     * @param covered of which files it shows all of this already
     * @return as many judgements, in the same order
     */
    public List<Judgement> judgeEachAgain(
            List<Listed> files, Acting acting, Receipt before, Predicate<Listed> covered) {
        return judgeEach(
                files,
                acting,
                files.stream()
                        .map(file -> covered.test(file) ? Optional.of(before) : Optional.<Receipt>empty())
                        .toList());
    }

    private List<Judgement> judgeEach(List<Listed> files, Acting acting, List<Optional<Receipt>> before) {
        List<SequencedMap<Question, Decision>> decisions = files.stream()
                .map(listed -> decide(listed.file(), listed.shown(), acting))
                .toList();
        List<Integer> told = IntStream.range(0, files.size())
                .filter(at -> before.isEmpty()
                        || before.get(at).isEmpty()
                        || !decisions.get(at).values().stream().allMatch(Decision.Permit.class::isInstance))
                .boxed()
                .toList();
        List<Receipt> written = log.write(
                acting,
                told.stream()
                        .map(at -> access(
                                files.get(at).file(),
                                decisions.get(at),
                                acting,
                                files.get(at).objects()))
                        .toList());
        return IntStream.range(0, files.size())
                .mapToObj(at -> new Judgement(
                        files.get(at).file().participant(),
                        decisions.get(at),
                        told.contains(at)
                                ? written.get(told.indexOf(at))
                                : before.get(at).orElseThrow()))
                .toList();
    }

    private SequencedMap<Question, Decision> decisions(SubjectFacts found, Acting acting) {
        return found instanceof OwnFile own
                ? decide(own, new TreeSet<>(Arrays.asList(Category.values())), acting)
                : new LinkedHashMap<>();
    }

    private SequencedMap<Question, Decision> decide(OwnFile file, SortedSet<Category> categories, Acting acting) {
        SequencedMap<Question, Decision> decisions = new LinkedHashMap<>();
        for (AgencyFacts agency : file.agencies()) {
            for (Category category : categories) {
                Question question = new Question(agency.id(), category);
                decisions.put(
                        question,
                        policies.judge(new Facts(
                                acting.mandate(),
                                file.access(),
                                question,
                                acting.purpose(),
                                agency.sameAuthority(),
                                file.consents(),
                                file.recorded(),
                                file.at())));
            }
        }
        return decisions;
    }

    private static Access access(
            SubjectFacts found, SequencedMap<Question, Decision> decisions, Acting acting, List<UUID> objects) {
        List<Access.Line> lines = found instanceof ForeignFile foreign
                ? List.of(soughtInVain(foreign.owner(), acting))
                : Access.lines(decisions, acting.purpose());
        return new Access(participant(found), found.ownFile(), objects, lines, found.at());
    }

    /** Somebody has reached for another agency's file by its address; the owner is to know. */
    private static Access.Line soughtInVain(AgencyId owner, Acting acting) {
        SortedSet<Category> known = new TreeSet<>(List.of(Category.KNOWN_AT_AGENCY));
        return new Access.Line(owner, known, acting.purpose(), new Decision.Deny(DenialCode.NO_ASSIGNMENT), true);
    }

    private static @Nullable ParticipantId participant(SubjectFacts found) {
        return switch (found) {
            case OwnFile own -> own.participant();
            case ForeignFile foreign -> foreign.participant();
            case NoFile none -> null;
        };
    }
}
