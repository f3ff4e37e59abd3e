package se.bas.application.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What is drawn is what the figures are, whoever looks at it or has it read out. */
@Tag("ACC-01")
class PicturesTest {
    private static final String NASTY = "A & B <script>\"";

    private static Document read(Picture picture) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(picture.svg())));
    }

    private static List<Element> marked(Document svg, String kind) {
        NodeList all = svg.getElementsByTagName("*");
        List<Element> found = new ArrayList<>();
        for (int at = 0; at < all.getLength(); at++) {
            Element element = (Element) all.item(at);
            if (List.of(element.getAttribute("class").split(" ", -1)).contains(kind)) {
                found.add(element);
            }
        }
        return found;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Bars.Bar bar(double amount) {
        return new Bars.Bar(NASTY, amount, amount + " %", new Bars.Target(75, "75 %"));
    }

    @Test
    void a_bar_is_as_long_as_its_amount_and_its_target_stands_where_it_belongs() throws Exception {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            List<Bars.Bar> bars = new ArrayList<>();
            for (int at = 0; at <= random.nextInt(6); at++) {
                bars.add(bar(random.nextInt(1000) / 10.0));
            }
            Picture picture = Bars.of(bars, 100, "Mål", "Mål", List.of("Vad", "Utfall", "Mål"));
            Document svg = read(picture);
            List<Element> drawn = marked(svg, "bar");
            assertThat(drawn).hasSameSizeAs(bars);
            double whole = 560 - 170 - 90;
            for (int at = 0; at < bars.size(); at++) {
                assertThat(number(drawn.get(at), "width") / whole)
                        .isCloseTo(bars.get(at).amount() / 100, within(0.001));
            }
            assertThat(marked(svg, "target"))
                    .hasSameSizeAs(bars)
                    .allSatisfy(target -> assertThat(target.getAttribute("d"))
                            .startsWith("M" + Drawing.number(170 + 0.75 * whole) + " "));
            assertThat(picture.table().rows()).hasSameSizeAs(bars);
        }
    }

    @Test
    void names_that_look_like_markup_stay_words() throws Exception {
        Picture picture = Bars.of(List.of(bar(3)), 0, NASTY, NASTY, List.of("", "", ""));
        assertThat(picture.svg()).doesNotContain("<script").contains("A &amp; B &lt;script&gt;&quot;");
        assertThat(marked(read(picture), "name"))
                .singleElement()
                .satisfies(text -> assertThat(text.getTextContent()).isEqualTo(NASTY));
        assertThat(picture.table().rows().getFirst()).containsExactly(NASTY, "3.0 %", "75 %");
    }

    @Test
    void a_long_name_is_cut_in_the_picture_and_whole_in_the_table() throws Exception {
        String name = "Arbetsförmedlingen i Trelleborg och Vellinge";
        Picture picture = Bars.of(List.of(new Bars.Bar(name, 1, "1", null)), 0, "", "", List.of("", "", ""));
        assertThat(marked(read(picture), "name"))
                .singleElement()
                .satisfies(
                        text -> assertThat(text.getTextContent()).endsWith("…").hasSizeLessThan(24));
        assertThat(picture.table().rows().getFirst().getFirst()).isEqualTo(name);
    }

    @Test
    void nothing_is_drawn_of_an_amount_that_is_none() {
        assertThatThrownBy(() -> bar(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bar(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Bars.of(List.of(new Bars.Bar("a", 0, "0", null)), 0, "", "", List.of("", "", ""))
                        .svg())
                .doesNotContain("NaN");
    }

    private static Lines.At at(String day, double amount) {
        return new Lines.At(LocalDate.parse(day), amount, String.valueOf((int) amount));
    }

    @Test
    void a_line_goes_through_its_days_and_amounts() throws Exception {
        Picture picture = Lines.of(
                List.of(
                        new Lines.Series(
                                "Inskrivna", List.of(at("2026-01-01", 0), at("2026-01-06", 5), at("2026-01-11", 10))),
                        new Lines.Series("Platser", List.of(at("2026-01-01", 10), at("2026-01-11", 10)))),
                LocalDate::toString,
                "",
                "Platser",
                "Dag");
        List<Element> lines = marked(read(picture), "series");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).getAttribute("points")).isEqualTo("44 214 247 114 450 14");
        assertThat(lines.get(1).getAttribute("points")).isEqualTo("44 14 450 14");
        assertThat(lines.get(0).getAttribute("stroke-dasharray"))
                .as("told apart in grey as well")
                .isNotEqualTo(lines.get(1).getAttribute("stroke-dasharray"));
        assertThat(picture.table().head()).containsExactly("Dag", "Inskrivna", "Platser");
        assertThat(picture.table().rows())
                .containsExactly(
                        List.of("2026-01-01", "0", "10"),
                        List.of("2026-01-06", "5", "–"),
                        List.of("2026-01-11", "10", "10"));
        List<Element> names = marked(read(picture), "name");
        assertThat(Math.abs(number(names.get(0), "y") - number(names.get(1), "y")))
                .as("two names do not stand on each other")
                .isGreaterThanOrEqualTo(16);
    }

    private static Periods.Period period(LocalDate from, LocalDate until, @Nullable LocalDate ended) {
        return new Periods.Period(NASTY, "agency-af", from, until, ended, Periods.State.RUNNING, "gäller");
    }

    private static final Periods.Labels LABELS =
            new Periods.Labels("", "Samtycken", List.of("Vem", "Från", "Till", "Läge"), "i dag", LocalDate::toString);

    /** Both days belong to a period, so one of a single day is one day wide. */
    @Test
    void a_period_is_as_long_as_its_days() throws Exception {
        Random random = new Random(2);
        LocalDate today = LocalDate.of(2026, 3, 29);
        for (int round = 0; round < 500; round++) {
            LocalDate from = today.plusDays(random.nextInt(400) - 200L);
            LocalDate until = from.plusDays(20L + random.nextInt(300));
            Document svg = read(Periods.of(Periods.Room.WIDE, List.of(period(from, until, null)), today, LABELS));
            LocalDate first = from.isBefore(today) ? from : today;
            LocalDate last = until.isAfter(today) ? until : today;
            double scale = (560 - 190 - 8) / (ChronoUnit.DAYS.between(first, last) + 1.0);
            Element drawn = marked(svg, "period").getFirst();
            assertThat(number(drawn, "width"))
                    .isCloseTo((ChronoUnit.DAYS.between(from, until) + 1) * scale, within(0.011));
            assertThat(number(drawn, "x")).isCloseTo(190 + ChronoUnit.DAYS.between(first, from) * scale, within(0.011));
            assertThat(number(drawn, "x") + number(drawn, "width")).isLessThanOrEqualTo(560 - 8 + 0.02);
        }
    }

    @Test
    void the_word_for_today_is_not_cut_at_an_edge() throws Exception {
        LocalDate today = LocalDate.of(2026, 3, 29);
        for (Periods.Room room : Periods.Room.values()) {
            double width = room == Periods.Room.WIDE ? 560 : 340;
            for (long before = 0; before <= 200; before += 4) {
                Document svg = read(Periods.of(
                        room,
                        List.of(period(today.minusDays(before), today.plusDays(200 - before), null)),
                        today,
                        LABELS));
                Element word = marked(svg, "today-name").getFirst();
                double wide = 7 * 5;
                double from = number(word, "x")
                        - switch (word.getAttribute("text-anchor")) {
                            case "start" -> 0;
                            case "end" -> wide;
                            default -> wide / 2;
                        };
                assertThat(from).as("%s after %d days", room, before).isBetween(0.0, width - wide);
            }
        }
    }

    @Test
    void what_ended_before_its_time_shows_both() throws Exception {
        LocalDate from = LocalDate.of(2026, 1, 1);
        Picture picture = Periods.of(
                Periods.Room.WIDE,
                List.of(period(from, from.plusDays(99), from.plusDays(9))),
                from.plusDays(50),
                LABELS);
        List<Element> drawn = marked(read(picture), "period");
        assertThat(drawn).hasSize(2);
        assertThat(number(drawn.get(1), "width") * 10).isCloseTo(number(drawn.get(0), "width"), within(0.1));
        assertThat(picture.table().rows().getFirst()).containsExactly(NASTY, "2026-01-01", "2026-01-10", "gäller");
        assertThatThrownBy(() -> period(from, from.minusDays(1), null)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The funnel of the reports: 53 talks, 47 enrolled, 41 placed, 22 to work or study. */
    @Test
    @Tag("NUM-02")
    void steps_are_as_wide_as_they_are_many_and_say_who_left() throws Exception {
        Picture picture = Steps.of(
                List.of(
                        new Steps.Step("Samtal", 53),
                        new Steps.Step("Inskrivna", 47),
                        new Steps.Step("Praktik", 41),
                        new Steps.Step("Arbete eller studier", 22)),
                fewer -> "−" + fewer,
                "",
                "Tratt",
                List.of("Steg", "Antal"));
        List<Element> drawn = marked(read(picture), "step");
        assertThat(drawn)
                .extracting(step -> Math.round(number(step, "width") / 300 * 53))
                .containsExactly(53L, 47L, 41L, 22L);
        assertThat(marked(read(picture), "quiet"))
                .extracting(Element::getTextContent)
                .containsExactly("−6", "−6", "−19");
        assertThat(picture.table().rows()).hasSize(4).contains(List.of("Praktik", "41"));
    }

    @Test
    void a_table_has_a_cell_for_every_column() {
        assertThatThrownBy(() -> new Picture.Table("", List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
