package se.bas.domain.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.ProvisionUse;

/**
 * What an agency decides about the law, as its lawyer reads it (decision 0044): by which provisions it discloses, and whether
 * a preset duty is carried out. As an edition: {@code SV} and {@code EN} say what the law says; of a provision
 * {@code OSL_26} and {@code OSL_28} whether an agency under that chapter uses it, of the duty {@code IN_USE}; {@code YES} or
 * {@code NO}. The general clause is never used under chapter 26, whatever is written (CON-07).
 */
public enum LawItem {
    HARM_TEST(BasisKind.HARM_TEST),
    DUTY_10_28(BasisKind.DUTY_10_28),
    NECESSARY_10_2(BasisKind.NECESSARY_10_2),
    GENERAL_10_27(BasisKind.GENERAL_10_27),
    PARTY_10_3(BasisKind.PARTY_10_3),
    CRIME_FRAUD_10_15A(BasisKind.CRIME_FRAUD_10_15A),
    /** What the employment service tells the social board (CON-08); not before it has said so. */
    DUTY_2008_975(null);

    /** Says that it is used. */
    public static final String YES = "YES";

    /** Says that it is not. */
    public static final String NO = "NO";

    /** The field that says whether the duty is carried out. */
    public static final String IN_USE = "IN_USE";

    /** The shortest and the longest text of a provision. */
    public static final int TEXT_AT_LEAST = 20;

    public static final int TEXT_AT_MOST = 1200;

    private final @Nullable BasisKind kind;

    LawItem(@Nullable BasisKind kind) {
        this.kind = kind;
    }

    /** The item of a provision. */
    public static LawItem of(BasisKind kind) {
        return Arrays.stream(values())
                .filter(item -> item.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    /** Empty for the duty, which is none that somebody records a decision by. */
    public Optional<BasisKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** The names of the fields that say yes or no. */
    public List<String> switches() {
        return kind == null
                ? List.of(IN_USE)
                : Arrays.stream(SecrecyRegime.values()).map(Enum::name).toList();
    }

    /** Whether a field says yes by an edition; what is usual where it does not say, and never what the law shuts out. */
    public boolean says(EditionContent content, String field) {
        String written = content.text(field);
        return !shutOut(field) && (written.isEmpty() ? usual(field) : written.equals(YES));
    }

    /** Whether the law itself lets a field say nothing but no. */
    public boolean shutOut(String field) {
        return kind != null
                && Arrays.stream(SecrecyRegime.values())
                        .anyMatch(regime -> regime.name().equals(field) && kind.excludedUnder(regime));
    }

    /** What a field says as long as an agency has written nothing. */
    public boolean usual(String field) {
        return kind != null
                && Arrays.stream(SecrecyRegime.values())
                        .anyMatch(regime -> regime.name().equals(field) && kind.usualUnder(regime));
    }

    /** What the law says, in a language. */
    public String text(EditionContent content, TextLanguage language) {
        return content.text(language.name());
    }

    /** What is wrong with an edition of it; empty when it can hold. */
    public List<Wrong> wrong(EditionContent content) {
        List<Wrong> found = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>(switches());
        switches().forEach(field -> wrong(field, content.text(field)).ifPresent(found::add));
        for (TextLanguage language : TextLanguage.values()) {
            known.add(language.name());
            PlainText.wrong(language.name(), text(content, language), TEXT_AT_LEAST, TEXT_AT_MOST)
                    .ifPresent(found::add);
        }
        content.fields().keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> found.add(Wrong.of(field, ContentProblem.UNKNOWN)));
        return found;
    }

    private Optional<Wrong> wrong(String field, String written) {
        return switch (written) {
            case "" -> Optional.of(Wrong.of(field, ContentProblem.MISSING));
            case NO -> Optional.empty();
            case YES ->
                shutOut(field) ? Optional.of(Wrong.of(field, ContentProblem.SHUT_OUT_BY_LAW)) : Optional.empty();
            default -> Optional.of(Wrong.of(field, ContentProblem.NOT_YES_OR_NO));
        };
    }

    /**
     * The provisions by which an agency discloses.
     *
     * @param regime what it works under
     * @param contents gives the edition that is in force of an item
     */
    public static ProvisionUse use(SecrecyRegime regime, Function<LawItem, EditionContent> contents) {
        return new ProvisionUse(
                regime,
                Arrays.stream(values())
                        .filter(item -> item.says(contents.apply(item), regime.name()))
                        .flatMap(item -> item.kind().stream())
                        .collect(Collectors.toSet()));
    }
}
