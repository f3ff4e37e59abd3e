package se.bas.application.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.disclosure.Category;

@DisplayName("What is sent is read strictly, and told back field by field")
class InputTest {
    /** One of each kind. */
    public record Sample(
            @Nullable String text,
            @Nullable Boolean truth,
            @Nullable Integer number,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable UUID id,
            @Nullable Category code,
            @Nullable List<Category> codes)
            implements Input {}

    /** One that has others in it. */
    public record Outer(@Nullable List<Inner> inner) implements Input {}

    /** One of those. */
    public record Inner(@Nullable String text, @Nullable LocalDate day) implements Input {}

    private static Sample read(String json) {
        return Fields.record(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), Sample.class);
    }

    private static Fault refused(String json) {
        return catchThrowableOfType(TurnedDown.class, () -> read(json)).fault();
    }

    @Test
    void every_kind_of_value_is_read() {
        Sample sample = read("""
                {"text": "Å\\n", "truth": false, "number": 12, "day": "2026-02-28", "at": "2026-02-28T10:00:00Z",
                 "id": "b0000000-0000-4000-8000-000000000004", "code": "PLAN", "codes": ["PLAN", "CONTACT"]}""");
        assertThat(sample)
                .isEqualTo(new Sample(
                        "Å\n",
                        false,
                        12,
                        LocalDate.of(2026, 2, 28),
                        Instant.parse("2026-02-28T10:00:00Z"),
                        UUID.fromString("b0000000-0000-4000-8000-000000000004"),
                        Category.PLAN,
                        List.of(Category.PLAN, Category.CONTACT)));
        assertThat(read("{\"text\":null}")).isEqualTo(read("{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[]",
                "\"a\"",
                "{} {}",
                "{,}",
                "{\"text\":}",
                "{\"text\":\"\u0001\"}",
                "nothing",
                "{\"a\":01}"
            })
    void what_is_not_one_json_object_cannot_be_read(String json) {
        assertThat(refused(json).kind()).isEqualTo(Fault.Kind.BAD_REQUEST);
    }

    @Test
    void deep_nesting_ends_early() {
        assertThat(refused("{\"a\":" + "[".repeat(100_000)).kind()).isEqualTo(Fault.Kind.BAD_REQUEST);
        assertThat(refused("{\"a\":".repeat(50) + "1" + "}".repeat(50)).kind()).isEqualTo(Fault.Kind.BAD_REQUEST);
    }

    @Test
    void what_is_not_utf_8_cannot_be_read() {
        TurnedDown refused = catchThrowableOfType(
                TurnedDown.class, () -> StrictJson.read("{\"text\":\"å\"}".getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(refused.fault().kind()).isEqualTo(Fault.Kind.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"text\":1} | text WRONG_TYPE",
                "{\"text\":[]} | text WRONG_TYPE",
                "{\"text\":{\"a\":1}} | text WRONG_TYPE",
                "{\"text\":\"a\\u0000\"} | text CONTROL_CHARACTER",
                "{\"text\":\"\\ud800\"} | text CONTROL_CHARACTER",
                "{\"truth\":\"true\"} | truth WRONG_TYPE",
                "{\"number\":1.5} | number OUT_OF_RANGE",
                "{\"number\":12345678901} | number OUT_OF_RANGE",
                "{\"number\":\"1\"} | number WRONG_TYPE",
                "{\"day\":\"2026-02-30\"} | day UNREADABLE",
                "{\"day\":\"+999999999-12-31\"} | day UNREADABLE",
                "{\"at\":\"-1000000000-01-01T00:00:00Z\"} | at UNREADABLE",
                "{\"id\":\"Robin\"} | id UNREADABLE",
                "{\"code\":\"plan\"} | code UNREADABLE",
                "{\"codes\":\"PLAN\"} | codes WRONG_TYPE",
                "{\"codes\":[\"PLAN\",7]} | codes WRONG_TYPE",
                "{\"codes\":[null]} | codes WRONG_TYPE",
                "{\"name\":\"Robin\"} | name UNKNOWN_FIELD",
                "{\"19900101-2385\":1} | ? UNKNOWN_FIELD"
            })
    void a_wrong_value_is_told_by_field_and_code(String json, String expected) {
        Fault fault = refused(json);
        assertThat(fault.kind()).isEqualTo(Fault.Kind.INVALID_INPUT);
        assertThat(fault.flaws())
                .extracting(flaw -> flaw.field() + " " + flaw.reason())
                .containsExactly(expected);
    }

    private static Outer outer(String json) {
        return Fields.record(StrictJson.read(json.getBytes(StandardCharsets.UTF_8)), Outer.class);
    }

    @Test
    void records_within_are_read_as_strictly_and_told_by_the_field_they_stand_in() {
        assertThat(outer("{\"inner\":[{\"text\":\"a\",\"day\":\"2026-02-28\"},{}]}"))
                .isEqualTo(new Outer(List.of(new Inner("a", LocalDate.of(2026, 2, 28)), new Inner(null, null))));
        for (String wrong : List.of("{\"text\":7}", "{\"19900101-2385\":1}", "{\"day\":\"x\"}")) {
            assertThat(catchThrowableOfType(TurnedDown.class, () -> outer("{\"inner\":[" + wrong + "]}"))
                            .fault()
                            .flaws())
                    .extracting(flaw -> flaw.field() + " " + flaw.reason())
                    .containsExactly("inner UNREADABLE");
        }
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(refused("{\"text\":1,\"day\":\"x\",\"other\":2}").flaws()).hasSize(3);
    }

    @Test
    void a_field_that_stands_twice_is_not_read() {
        assertThat(refused("{\"text\":\"a\",\"text\":\"b\"}").flaws())
                .extracting(flaw -> flaw.field() + " " + flaw.reason())
                .containsExactly("text TWICE");
    }

    @Test
    void a_list_has_a_hundred_values_at_most() {
        assertThat(refused("{\"codes\":[" + "\"PLAN\",".repeat(100) + "\"PLAN\"]}")
                        .flaws())
                .extracting(Flaw::reason)
                .containsExactly("TOO_MANY");
    }
}
