package se.bas.application.paper;

import static java.util.Comparator.naturalOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.edition.InformationText;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.edition.TextLanguage;

/**
 * A consent to be filled in and signed by hand, on two pages: what the participant is told, one box for each kind of
 * information and none for all, none ticked; its withdrawal at the end (ACC-09, CON-15, CON-20).
 */
final class ConsentFormPaper {
    /** With more units than these to choose from, the one it is for is written by hand, so that two pages are enough. */
    static final int UNITS_AT_MOST = 6;

    private final PaperWords words;
    private final InformationText information;
    private final int monthsAtMost;

    /**
     * A form of the agency.
     *
     * @param information what participants are told today, in the form's language among others
     * @param monthsAtMost how long a consent may last
     */
    ConsentFormPaper(PaperWords words, InformationText information, int monthsAtMost) {
        this.words = words;
        this.information = information;
        this.monthsAtMost = monthsAtMost;
    }

    String title() {
        return words.text("paper.consent.title");
    }

    /**
     * What it says.
     *
     * @param discloser whose information it is
     * @param units those that can be named
     */
    List<Block> blocks(Name discloser, List<Recipient> units) {
        List<Block> blocks = new ArrayList<>();
        told(blocks);
        heading(blocks, "consent.form.who");
        blocks.add(units(discloser, units));
        heading(blocks, "consent.form.what");
        blocks.add(
                new Block.Boxes(words.text("consent.form.everyday"), categories(Predicate.not(Category::sensitive))));
        blocks.add(new Block.Boxes(
                words.text("consent.form.sensitive") + ". " + words.text("paper.consent-form.one-by-one"),
                categories(Category::sensitive)));
        heading(blocks, "consent.form.why");
        why(blocks);
        heading(blocks, "paper.consent-form.signing");
        signing(blocks);
        heading(blocks, "paper.consent-form.withdrawal");
        withdrawal(blocks);
        return blocks;
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(new Block.Heading(words.text(key)));
    }

    private void told(List<Block> blocks) {
        blocks.add(new Block.Remark(words.text("paper.consent-form.information", information.version())));
        if (words.reader().getLanguage().equals(PaperLanguage.ENGLISH.locale().getLanguage())) {
            blocks.add(new Block.Prose(words.text(
                    "paper.consent-form.binding",
                    Form.CONSENT_FORM.number(),
                    String.valueOf(Form.CONSENT_FORM.version()),
                    information.version())));
        }
        List<String> paragraphs =
                information.in(TextLanguage.shownTo(words.reader().getLanguage()));
        blocks.add(new Block.Prose(paragraphs.getFirst()));
        blocks.add(new Block.Points(paragraphs.subList(1, paragraphs.size())));
        blocks.add(lines("paper.consent-form.name", "paper.consent-form.number"));
    }

    private void why(List<Block> blocks) {
        blocks.add(new Block.Boxes(
                words.text("paper.consent-form.purpose"),
                Arrays.stream(Purpose.values())
                        .filter(Purpose::consentable)
                        .map(purpose -> new Block.Box(words.of("disclosure.purpose", purpose), ""))
                        .toList()));
        blocks.add(new Block.Remark(words.text("consent.form.until-help", String.valueOf(monthsAtMost))));
        blocks.add(lines("consent.form.from", "consent.form.until"));
    }

    private void signing(List<Block> blocks) {
        blocks.add(
                boxes("paper.consent-form.statements", "paper.consent-form.voluntary", "paper.consent-form.capable"));
        blocks.add(lines(
                "paper.consent-form.place-day",
                "paper.consent-form.signature",
                "consent.form.interpreter",
                "paper.consent-form.received"));
    }

    private void withdrawal(List<Block> blocks) {
        blocks.add(new Block.Prose(words.text("paper.consent-form.withdrawal-how")));
        blocks.add(
                boxes("consent.withdraw.extent", "consent.withdraw.extent.ALL", "paper.consent-form.withdrawal-part"));
        blocks.add(lines("paper.consent-form.withdrawal-what"));
        blocks.add(
                lines("paper.consent-form.place-day", "paper.consent-form.signature", "paper.consent-form.received"));
    }

    private Block lines(String... keys) {
        return new Block.Lines(Arrays.stream(keys).map(key -> words.text(key)).toList());
    }

    private Block boxes(String about, String... keys) {
        return new Block.Boxes(
                words.text(about),
                Arrays.stream(keys)
                        .map(key -> new Block.Box(words.text(key), ""))
                        .toList());
    }

    private Block units(Name discloser, List<Recipient> units) {
        String about = words.text("paper.consent-form.unit", discloser.in(words.reader()));
        if (units.isEmpty() || units.size() > UNITS_AT_MOST) {
            return new Block.Lines(List.of(about));
        }
        return new Block.Boxes(
                about,
                units.stream()
                        .map(unit -> new Block.Box(
                                words.text(
                                        "consent.effect.unit",
                                        unit.unit().in(words.reader()),
                                        unit.agency().in(words.reader())),
                                ""))
                        .toList());
    }

    private List<Block.Box> categories(Predicate<Category> which) {
        return Category.consentables().stream()
                .sorted(naturalOrder())
                .filter(which)
                .map(category -> new Block.Box(
                        words.of("disclosure.category", category), words.of("disclosure.category-help", category)))
                .toList();
    }
}
