package se.bas.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.edition.CodeList.*;
import static se.bas.domain.edition.ContentProblem.*;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.edition.CodeList.Value;

@Tag("IDA-06")
class CodeListTest {
    private static final Value OFFICE = new Value("OFFICE", "På kontoret", "At the office", false);
    private static final Value HOME = new Value("HOME", "Hemma hos deltagaren", "At the participant's home", true);

    private static List<ContentProblem> problems(CodeList list, EditionContent content) {
        return list.wrong(content).stream().map(Wrong::problem).toList();
    }

    private static EditionContent with(EditionContent content, String field, String text) {
        Map<String, String> fields = new TreeMap<>(content.fields());
        fields.put(field, text);
        return EditionContent.of(fields);
    }

    @Test
    void values_keep_their_order_and_what_is_retired_is_not_offered() {
        EditionContent content = CONSENT_PLACES.content(List.of(HOME, OFFICE));
        assertThat(CONSENT_PLACES.wrong(content)).isEmpty();
        assertThat(CONSENT_PLACES.values(content)).containsExactly(HOME, OFFICE);
        assertThat(CONSENT_PLACES.offered(content)).containsExactly(OFFICE);
        assertThat(OFFICE.in(Locale.ENGLISH)).isEqualTo("At the office");
        assertThat(OFFICE.in(Locale.of("sv"))).isEqualTo("På kontoret");
    }

    @ParameterizedTest
    @EnumSource
    void a_list_can_be_empty(CodeList list) {
        EditionContent none = list.content(List.of());
        assertThat(list.wrong(none)).isEmpty();
        assertThat(list.values(none)).isEmpty();
        assertThat(list.values(EditionContent.of(Map.of()))).isEmpty();
    }

    @Test
    void both_languages_are_asked_for_where_there_are_two() {
        EditionContent half = CONSENT_PLACES.content(List.of(new Value("OFFICE", "På kontoret", "", false)));
        assertThat(CONSENT_PLACES.wrong(half)).containsExactly(Wrong.of("EN.OFFICE", MISSING));
        EditionContent address = MESSAGE_PLACES.content(List.of(new Value("A", "Storgatan 12", "", false)));
        assertThat(MESSAGE_PLACES.wrong(address)).isEmpty();
        assertThat(MESSAGE_PLACES.offered(address).getFirst().english()).isEqualTo("Storgatan 12");
    }

    @Test
    void a_code_is_a_code_and_stands_there_once() {
        EditionContent twice = with(CONSENT_PLACES.content(List.of(OFFICE)), "ORDER", "OFFICE OFFICE");
        assertThat(problems(CONSENT_PLACES, twice)).containsExactly(TWICE);
        EditionContent none = CONSENT_PLACES.content(List.of(new Value("office", "På kontoret", "Office", false)));
        assertThat(problems(CONSENT_PLACES, none)).containsExactly(NOT_A_CODE);
        EditionContent words = CONSENT_PLACES.content(List.of(OFFICE, new Value("B", "på kontoret", "Office", false)));
        assertThat(CONSENT_PLACES.wrong(words)).containsExactly(Wrong.of("SV.B", TWICE));
        EditionContent retired = with(CONSENT_PLACES.content(List.of(OFFICE)), "RETIRED", "GONE");
        assertThat(problems(CONSENT_PLACES, retired)).containsExactly(UNKNOWN);
        EditionContent stray = with(CONSENT_PLACES.content(List.of(OFFICE)), "SV.STRAY", "Här");
        assertThat(CONSENT_PLACES.wrong(stray)).containsExactly(Wrong.of("SV.STRAY", UNKNOWN));
    }

    @Test
    void there_are_not_too_many_and_none_is_too_long() {
        List<Value> many = IntStream.rangeClosed(0, VALUES_AT_MOST)
                .mapToObj(at -> new Value("V" + at, "Plats " + at, "Place " + at, false))
                .toList();
        assertThat(CONSENT_PLACES.wrong(CONSENT_PLACES.content(many)))
                .containsExactly(Wrong.of("ORDER", TOO_MANY, VALUES_AT_MOST));
        assertThat(CONSENT_PLACES.wrong(CONSENT_PLACES.content(many.subList(1, many.size()))))
                .isEmpty();
        EditionContent long_ = CONSENT_PLACES.content(List.of(new Value("A", "x".repeat(201), "x", false)));
        assertThat(CONSENT_PLACES.wrong(long_)).containsExactly(Wrong.of("SV.A", TOO_LONG, 200));
        EditionContent brief = SKIP_REASONS.content(List.of(new Value("A", "Inte nu", "No longer needed", false)));
        assertThat(SKIP_REASONS.wrong(brief)).containsExactly(Wrong.of("SV.A", TOO_SHORT, 10));
    }

    @Test
    void nobodys_personal_identity_number_is_offered() {
        EditionContent number = CONSENT_PLACES.content(List.of(new Value("A", "Hos 20000105-2380", "There", false)));
        assertThat(CONSENT_PLACES.wrong(number)).containsExactly(Wrong.of("SV.A", PERSONAL_NUMBER));
        EditionContent lines = CONSENT_PLACES.content(List.of(new Value("A", "Här\noch där", "There", false)));
        assertThat(CONSENT_PLACES.wrong(lines)).containsExactly(Wrong.of("SV.A", NOT_ONE_PARAGRAPH));
    }

    @ParameterizedTest
    @CsvSource({
        "MESSAGE_PLACES, Storgatan 12, ",
        "MESSAGE_PLACES, hos oss, NOT_AN_ADDRESS",
        "MESSAGE_PLACES, Socialkontoret 12, NOT_NEUTRAL",
        "MESSAGE_PHONES, 0410-73 30 00, ",
        "MESSAGE_PHONES, ring oss, NOT_A_PHONE"
    })
    @Tag("UIX-09")
    void a_message_is_offered_only_what_it_may_say(CodeList list, String text, ContentProblem problem) {
        EditionContent content = list.content(List.of(new Value("A", text, "", false)));
        assertThat(problems(list, content)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }
}
