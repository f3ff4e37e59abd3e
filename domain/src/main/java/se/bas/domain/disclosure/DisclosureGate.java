package se.bas.domain.disclosure;

import java.util.Arrays;
import java.util.HashSet;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.ForeignFile;
import se.bas.domain.disclosure.SubjectFacts.Known;
import se.bas.domain.disclosure.SubjectFacts.NoFile;
import se.bas.domain.disclosure.SubjectFacts.NoProposal;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;
import se.bas.domain.disclosure.SubjectFacts.Proposal;
import se.bas.domain.handover.HandoverId;

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
        return judged(found, decisions, acting, List.of(objects));
    }

    /**
     * Judges some categories of the asker's own agency's information alone: for writing in the own file, which looks at
     * nobody else's and is nobody else's to read of in the log.
     */
    public Judgement judgeOwn(CaseFileId asked, Set<Category> categories, Acting acting, UUID... objects) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions = ownDecisions(found, categories, acting);
        return judged(found, decisions, acting, List.of(objects));
    }

    /**
     * Judges one kind of information of every agency in the collaboration, and whether the own agency knows the participant;
     * the log says of that alone.
     */
    public Judgement judgeEverybodys(Category category, CaseFileId asked, Acting acting, UUID... objects) {
        SubjectFacts found = facts.about(asked, acting);
        return judged(found, everybodys(found, category, acting), acting, List.of(objects));
    }

    private SequencedMap<Question, Decision> everybodys(SubjectFacts found, Category category, Acting acting) {
        SequencedMap<Question, Decision> decisions = decisions(found, acting);
        decisions
                .keySet()
                .removeIf(question -> question.category() != category
                        && !question.equals(new Question(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)));
        return decisions;
    }

    /**
     * Judges some categories of the asker's own agency's information, and of each other agency's only whether the
     * participant is known there.
     */
    public Judgement judgeOwnAndKnown(CaseFileId asked, Set<Category> categories, Acting acting) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions = ownAndKnown(found, categories, acting);
        return judged(found, decisions, acting, List.of());
    }

    /** Judges whether the participant is known at one other agency, and nothing of anybody else. */
    public Judgement judgeKnownAt(AgencyId agency, CaseFileId asked, Acting acting) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions = ownAndKnown(found, Set.of(), acting);
        decisions.keySet().removeIf(question -> !question.owner().equals(agency));
        return judged(found, decisions, acting, List.of());
    }

    private SequencedMap<Question, Decision> ownAndKnown(SubjectFacts found, Set<Category> own, Acting acting) {
        AgencyId mine = acting.mandate().agency();
        SequencedMap<Question, Decision> decisions = decisions(found, acting);
        decisions
                .keySet()
                .removeIf(question -> question.owner().equals(mine)
                        ? !own.contains(question.category())
                        : question.category() != Category.KNOWN_AT_AGENCY);
        return decisions;
    }

    private SequencedMap<Question, Decision> ownDecisions(SubjectFacts found, Set<Category> categories, Acting acting) {
        SequencedMap<Question, Decision> decisions =
                found instanceof OwnFile own ? decide(own, new TreeSet<>(categories), acting) : new LinkedHashMap<>();
        AgencyId mine = acting.mandate().agency();
        decisions.keySet().removeIf(question -> !question.owner().equals(mine));
        return decisions;
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
        return judged(found, decisions, acting, List.of(objects));
    }

    /**
     * Judges what another agency has proposed to the asker's unit: who it is, how they are reached, and the proposal (D2).
     * Nothing of it is open unless both who it is and what is proposed are, for whoever sends one without the other gives
     * away that there is something. What is not proposed to them is judged not at all.
     */
    public Judgement judgeProposal(HandoverId asked, Acting acting) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions = proposalDecisions(found, acting);
        boolean opens = decisions.values().stream().anyMatch(Decision.Permit.class::isInstance);
        List<UUID> objects = opens ? List.of(asked.value()) : List.of();
        return judged(found, decisions, acting, objects);
    }

    /** Judges a proposal again for a page where it stands open, as {@link #judgeAgain} does a case. */
    public <V extends View> Disclosure<V> judgeProposalAgain(
            HandoverId asked,
            Acting acting,
            Receipt before,
            Function<Judgement, Optional<V>> read,
            Predicate<V> covered) {
        SubjectFacts found = facts.about(asked, acting);
        return again(found, proposalDecisions(found, acting), acting, before, read, covered);
    }

    private SequencedMap<Question, Decision> proposalDecisions(SubjectFacts found, Acting acting) {
        SequencedMap<Question, Decision> decisions = new LinkedHashMap<>();
        if (found instanceof Proposal proposal) {
            AgencyId from = proposal.access().from();
            decisions.putAll(decide(proposal, new TreeSet<>(CaseAccess.Intake.opened()), acting));
            decisions.keySet().removeIf(question -> !question.owner().equals(from));
            if (!opensProposal(decisions, from)) {
                decisions.values().removeIf(Decision.Permit.class::isInstance);
            }
        }
        return decisions;
    }

    /**
     * Judges what is received of whoever handed somebody over to the asker: the kinds of information among what that agency
     * told, and the asker's own handover. Others whose information the asker may see have no part in it, and their logs say
     * nothing of it.
     *
     * @param find what was told, still locked, once it is known whom the file is about
     */
    public Judgement judgeReceived(
            CaseFileId asked,
            AgencyId from,
            Acting acting,
            Function<ParticipantId, List<? extends Protected<?>>> find) {
        SubjectFacts found = facts.about(asked, acting);
        SequencedMap<Question, Decision> decisions = new LinkedHashMap<>();
        if (found instanceof OwnFile own) {
            Set<Question> asks = find.apply(own.participant()).stream()
                    .map(Protected::open)
                    .filter(told -> told.owner().equals(from))
                    .map(told -> new Question(from, told.category()))
                    .collect(Collectors.toCollection(HashSet::new));
            asks.add(new Question(acting.mandate().agency(), Category.HANDOVER));
            decisions.putAll(decide(
                    own, asks.stream().map(Question::category).collect(Collectors.toCollection(TreeSet::new)), acting));
            decisions.keySet().retainAll(asks);
        }
        return judged(found, decisions, acting, List.of());
    }

    private static boolean opensProposal(SequencedMap<Question, Decision> decisions, AgencyId from) {
        return Stream.of(Category.KNOWN_AT_AGENCY, Category.HANDOVER)
                .allMatch(category -> decisions.get(new Question(from, category)) instanceof Decision.Permit);
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
        return again(found, decisions(found, acting), acting, before, read, covered);
    }

    /** The same for a page that shows some categories of the asker's own agency's information alone. */
    public <V extends View> Disclosure<V> judgeOwnAgain(
            CaseFileId asked,
            Set<Category> categories,
            Acting acting,
            Receipt before,
            Function<Judgement, Optional<V>> read,
            Predicate<V> covered) {
        SubjectFacts found = facts.about(asked, acting);
        return again(found, ownDecisions(found, categories, acting), acting, before, read, covered);
    }

    /** The same for a page that shows that, and at which other agencies the participant is known. */
    public <V extends View> Disclosure<V> judgeOwnAndKnownAgain(
            CaseFileId asked,
            Set<Category> categories,
            Acting acting,
            Receipt before,
            Function<Judgement, Optional<V>> read,
            Predicate<V> covered) {
        SubjectFacts found = facts.about(asked, acting);
        return again(found, ownAndKnown(found, categories, acting), acting, before, read, covered);
    }

    /** The same for a page that shows one kind of information of every agency. */
    public <V extends View> Disclosure<V> judgeEverybodysAgain(
            Category category,
            CaseFileId asked,
            Acting acting,
            Receipt before,
            Function<Judgement, Optional<V>> read,
            Predicate<V> covered) {
        SubjectFacts found = facts.about(asked, acting);
        return again(found, everybodys(found, category, acting), acting, before, read, covered);
    }

    private <V extends View> Disclosure<V> again(
            SubjectFacts found,
            SequencedMap<Question, Decision> decisions,
            Acting acting,
            Receipt before,
            Function<Judgement, Optional<V>> read,
            Predicate<V> covered) {
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

    /** The log first; then what opens the locks. */
    private Judgement judged(
            SubjectFacts found, SequencedMap<Question, Decision> decisions, Acting acting, List<UUID> objects) {
        List<Receipt> receipts = log.write(acting, List.of(access(found, decisions, acting, objects)));
        return new Judgement(participant(found), decisions, receipts.getFirst());
    }

    private SequencedMap<Question, Decision> decisions(SubjectFacts found, Acting acting) {
        return found instanceof OwnFile own
                ? decide(own, new TreeSet<>(Arrays.asList(Category.values())), acting)
                : new LinkedHashMap<>();
    }

    private SequencedMap<Question, Decision> decide(Known file, SortedSet<Category> categories, Acting acting) {
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
                                agency.owesDuty(),
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
            case Known known -> known.participant();
            case ForeignFile foreign -> foreign.participant();
            case NoFile none -> null;
            case NoProposal none -> null;
        };
    }
}
