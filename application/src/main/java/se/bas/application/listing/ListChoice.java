package se.bas.application.listing;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.audit.LogFilter.Show;
import se.bas.application.casework.CaseColumn;
import se.bas.application.casework.CaseFilter.Group;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.application.casework.CaseFilter.Sort;
import se.bas.domain.listing.ListKind;

/**
 * What can be saved of a list: words of a closed vocabulary, and nothing else. What was searched for has no place in it,
 * since it could be a name or a number; nor has a day, which is another when the view is used again.
 */
public sealed interface ListChoice {
    ListKind kind();

    /** As it is kept, for example {@code only:QUIET_30_DAYS}; what is so from the beginning is not said. */
    SortedSet<String> words();

    /**
     * How somebody looks at their cases.
     *
     * @param only of one group one at most
     * @param without the columns that are left out
     */
    record Cases(Sort sort, Set<Only> only, Set<CaseColumn> without) implements ListChoice {
        /** As the list is from the beginning. */
        public static final Cases PLAIN = new Cases(Sort.NAME, Set.of(), Set.of());

        public Cases {
            only = Set.copyOf(only);
            without = Set.copyOf(without);
        }

        @Override
        public ListKind kind() {
            return ListKind.CASES;
        }

        @Override
        public SortedSet<String> words() {
            return Stream.of(
                            Stream.of(sort).filter(order -> order != PLAIN.sort).map(order -> word("sort", order)),
                            only.stream().map(one -> word("only", one)),
                            without.stream().map(column -> word("without", column)))
                    .flatMap(words -> words)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static Cases of(Collection<String> words) {
            Set<Group> taken = EnumSet.noneOf(Group.class);
            Predicate<Only> first = one -> taken.add(one.group());
            return new Cases(
                    meant("sort", Sort.class, words).findFirst().orElse(Sort.NAME),
                    meant("only", Only.class, words).filter(first).collect(Collectors.toSet()),
                    meant("without", CaseColumn.class, words).collect(Collectors.toSet()));
        }
    }

    /** How somebody looks at the log. */
    record Log(Show show) implements ListChoice {
        /** As the list is from the beginning. */
        public static final Log PLAIN = new Log(Show.ALL);

        @Override
        public ListKind kind() {
            return ListKind.LOG;
        }

        @Override
        public SortedSet<String> words() {
            return new TreeSet<>(this.equals(PLAIN) ? List.of() : List.of(word("show", show)));
        }

        private static Log of(Collection<String> words) {
            return new Log(meant("show", Show.class, words).findFirst().orElse(Show.ALL));
        }
    }

    /** What these words stand for in a list. A word from another release, which stands for nothing in this, is passed over. */
    static ListChoice read(ListKind kind, Collection<String> words) {
        return switch (kind) {
            case CASES -> Cases.of(words);
            case LOG -> Log.of(words);
        };
    }

    /** What exactly these words stand for; empty when one of them stands for nothing, or two rule each other out. */
    static Optional<ListChoice> exactly(ListKind kind, Collection<String> words) {
        return Optional.of(read(kind, words)).filter(choice -> choice.words().equals(new HashSet<>(words)));
    }

    private static String word(String what, Enum<?> constant) {
        return what + ":" + constant.name();
    }

    private static <E extends Enum<E>> Stream<E> meant(String what, Class<E> type, Collection<String> words) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> words.contains(word(what, constant)));
    }
}
