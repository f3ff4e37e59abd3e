package se.bas.ui.components;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.application.agency.SignInOutcome;
import se.bas.application.handover.HandoverMove;
import se.bas.application.handover.HandoverPreview;
import se.bas.application.paper.PaperLanguage;
import se.bas.application.task.TaskAct;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.EditionProblem;
import se.bas.domain.edition.EditionState;
import se.bas.domain.edition.LawItem;
import se.bas.domain.edition.PolicyItem;
import se.bas.domain.edition.PolicyNumber;
import se.bas.domain.edition.TextItem;
import se.bas.domain.employer.Matching;
import se.bas.domain.evaluation.Measure;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.job.JobKind;
import se.bas.domain.law.OpenPoint;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.outbox.WishKind;
import se.bas.domain.participation.Move;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.plan.DecisionKind;
import se.bas.domain.plan.PlanDoer;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.review.ReviewState;
import se.bas.domain.task.TaskKind;
import se.bas.domain.template.TemplateFlaw;

@DisplayName("ACC-06: Swedish and English, both complete")
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAPERS = Path.of("../application/src/main/java/se/bas/application/paper");
    private static final Path USE_CASES = Path.of("../application/src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z_-]+)+)\"");
    private static final Pattern FEATURE = Pattern.compile(
            "(shell|agency|casework|contact|disclosure|consent|ground|audit|guide|importing|listing|job|edition|outbox|paper|task|document|letter|template|participation|evaluation|employer|placement|mapping|plan|handover|duty|law)\\..*");

    /** Texts for constants besides those in {@link Words#CODES}. */
    private static final Map<String, List<String>> FURTHER = Map.ofEntries(
            Map.entry("agency.remedy", names(SignInOutcome.Reason.values())),
            Map.entry(
                    "disclosure.category-help",
                    Category.consentables().stream().map(Enum::name).toList()),
            Map.entry("disclosure.ground", grounds()),
            Map.entry("audit.ground", grounds()),
            Map.entry(
                    "audit.review.make",
                    Stream.of(ReviewState.values())
                            .flatMap(state -> state.next().stream())
                            .distinct()
                            .map(Enum::name)
                            .toList()),
            Map.entry(
                    "casework.timeline.kind",
                    List.of(
                            "TREATMENT",
                            "NOTE",
                            "CONTACT",
                            "PARTICIPATION",
                            "PLACEMENT",
                            "HANDOVER",
                            "PLAN",
                            "KNOWN",
                            "REACH")),
            Map.entry("law.until", names(OpenPoint.values())),
            Map.entry("paper.form-in", names(PaperLanguage.values())),
            Map.entry("paper.receipt-in", names(PaperLanguage.values())),
            Map.entry("outbox.wish.consequence", names(WishKind.values())),
            Map.entry("task.why", names(TaskKind.values())),
            Map.entry("contact.asked", names(Contact.AskedBy.values())),
            Map.entry("edition.ladder-what", names(TargetGroup.values())),
            Map.entry("task.nothing", List.of("OVERDUE", "TODAY", "COMING")),
            Map.entry("task.menu", names(TaskAct.values())),
            Map.entry("task.settled", List.of("DONE", "SKIPPED")),
            Map.entry("participation.act", names(Move.values())),
            Map.entry("participation.done", names(Move.values())),
            Map.entry("participation.done-text", List.of("EXIT", "CLOSE")),
            Map.entry("participation.consequence", List.of("EXIT", "CLOSE")),
            Map.entry("evaluation.definition", names(Measure.values())),
            Map.entry("importing.help", names(ImportColumn.values())),
            Map.entry("job.what", names(JobKind.values())),
            Map.entry("edition.kind-lead", names(EditionKind.values())),
            Map.entry("edition.policy-what", names(PolicyItem.values())),
            Map.entry("edition.policy-example", names(PolicyItem.values())),
            Map.entry("edition.list-what", names(CodeList.values())),
            Map.entry("edition.list-field", names(CodeList.values())),
            Map.entry("edition.law-what", names(LawItem.values())),
            Map.entry("edition.law-field", List.of("OSL_26", "OSL_28", LawItem.IN_USE)),
            Map.entry("edition.text-what", names(TextItem.values())),
            Map.entry("edition.unit", names(PolicyNumber.Unit.values())),
            Map.entry("edition.amount", names(PolicyNumber.Unit.values())),
            Map.entry("employer.why", names(Matching.Why.values())),
            Map.entry("handover.move", names(HandoverMove.values())),
            Map.entry("handover.consequence", names(HandoverMove.values())),
            Map.entry("handover.goes", names(HandoverPreview.State.values())),
            Map.entry("handover.tell-by", List.of("NOT_YET", "CONSENT", "LAW")),
            Map.entry("handover.wish.tell-by", List.of("NOT_YET", "CONSENT", "LAW")),
            Map.entry("placement.presentation.act", names(PresentationAnswer.values())),
            Map.entry("placement.presentation.consequence", names(PresentationAnswer.values())),
            Map.entry("mapping.help", names(MappingArea.values())),
            Map.entry("paper.my-plan.doer", names(PlanDoer.values())),
            Map.entry("plan.decide", names(DecisionKind.values())),
            Map.entry("plan.decide-lead", names(DecisionKind.values())),
            Map.entry("plan.decided", names(DecisionKind.values())),
            Map.entry("plan.happened", names(PlanEvent.values())),
            Map.entry("template.flaw", names(TemplateFlaw.values())),
            Map.entry("template.edition-problem", names(EditionProblem.values())),
            Map.entry("template.state", names(EditionState.values())),
            Map.entry("consent.withdraw.extent", List.of("ALL", "SOME")),
            Map.entry("casework.note.amend", names(NoteAmendment.Kind.values())),
            Map.entry("casework.note.amend-open", names(NoteAmendment.Kind.values())),
            Map.entry("casework.note.amend-save", names(NoteAmendment.Kind.values())),
            Map.entry(
                    "audit.use-case",
                    Stream.concat(useCases(), Stream.of("unknown")).toList()));

    private static final Set<String> OF_CONSTANTS = constants();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys(Texts.SWEDISH)).isEqualTo(keys(Texts.ENGLISH));
    }

    @Test
    void every_constant_that_people_see_has_a_text() {
        assertThat(keys(Texts.SWEDISH)).containsAll(OF_CONSTANTS);
    }

    @Test
    void every_key_in_the_code_has_a_text() {
        Set<String> known = keys(Texts.SWEDISH);
        Set<String> asked = literals();
        asked.removeIf(key -> Words.CODES.containsValue(key) || FURTHER.containsKey(key));
        assertThat(known).containsAll(asked);
    }

    @Test
    void no_text_lies_unused() {
        Set<String> unused = keys(Texts.SWEDISH);
        unused.removeAll(literals());
        unused.removeAll(OF_CONSTANTS);
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void every_text_is_well_formed(String language) {
        texts(Locale.of(language)).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank().doesNotContain("'").doesNotContain("TODO");
            assertThat(new MessageFormat(text, Locale.of(language))).as(key).isNotNull();
        });
    }

    @Test
    void both_languages_take_the_same_values() {
        Map<String, String> english = texts(Texts.ENGLISH);
        texts(Texts.SWEDISH)
                .forEach((key, text) -> assertThat(values(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(values(text)));
    }

    private static Set<String> values(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(hit -> hit.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> constants() {
        Set<String> keys = new TreeSet<>();
        Words.CODES.forEach(
                (type, prefix) -> names(type.getEnumConstants()).forEach(name -> keys.add(prefix + "." + name)));
        FURTHER.forEach((prefix, names) -> names.forEach(name -> keys.add(prefix + "." + name)));
        return keys;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** {@link Ground#code} writes the types' names this way; a legal basis has the words of its provision. */
    private static List<String> grounds() {
        return Arrays.stream(Ground.class.getPermittedSubclasses())
                .filter(type -> type != Ground.LegalBasis.class)
                .map(type -> type.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                        .toUpperCase(Locale.ROOT))
                .toList();
    }

    private static Stream<String> useCases() {
        return javaFiles(USE_CASES)
                .filter(file ->
                        Pattern.compile("(?m)^@UseCase").matcher(read(file)).find())
                .map(file -> file.getFileName().toString().replace(".java", ""));
    }

    private static Set<String> literals() {
        return Stream.concat(javaFiles(SOURCES), javaFiles(PAPERS))
                .flatMap(file -> LITERAL.matcher(read(file)).results().map(MatchResult::group))
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .filter(key -> FEATURE.matcher(key).matches())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> keys(Locale language) {
        return new TreeSet<>(texts(language).keySet());
    }

    private static Map<String, String> texts(Locale language) {
        return new Texts().getAllTranslations(language);
    }

    private static Stream<Path> javaFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
