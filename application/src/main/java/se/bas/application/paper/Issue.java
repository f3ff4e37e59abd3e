package se.bas.application.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.Receipt;

/**
 * One paper, as it is given out once the log has it.
 *
 * @param category what it is about
 * @param date the day it is about
 * @param objects the ids of what is in it
 * @param caseNumber whose case, {@link #NO_CASE} for nobody's
 */
record Issue(
        Form form, PaperLanguage language, Category category, LocalDate date, List<UUID> objects, String caseNumber) {
    static final String NO_CASE = "";

    Filed.Paper print(MandateInForce mandate, Names names, Filing.Said said, Receipt receipt) {
        PaperWords words = PaperWords.in(language);
        Locale reader = words.reader();
        String agency = names.agency(mandate.agency()).in(reader);
        Taken about = new Taken(
                names.code(mandate.agency()),
                agency,
                form.forParticipant() ? "" : names.unit(mandate.unit()).in(reader),
                caseNumber,
                category.name(),
                date,
                objects,
                names.staff(mandate.staff()),
                receipt.at(),
                receipt.entry().value(),
                new Taken.Diary(date, agency, said.title()));
        byte[] content =
                Printer.print(new Sheet(form, language, said.title(), said.blocks(), about, labels(words, about)));
        return new Filed.Paper(form.number() + "-" + receipt.entry().value() + ".pdf", content);
    }

    private Sheet.Labels labels(PaperWords words, Taken about) {
        String minute = PaperWords.minute(about.at());
        return new Sheet.Labels(
                words.text(
                        "paper.form",
                        form.number(),
                        String.valueOf(form.version()),
                        ConsentPeriod.day(about.at()).toString()),
                (about.unit().isEmpty()
                                ? words.text("paper.taken-for-participant", about.takenBy(), minute)
                                : words.text("paper.taken", about.takenBy(), about.unit(), minute))
                        + "\n" + words.text("paper.entry", about.entry().toString()),
                words.text("paper.page"),
                about.caseNumber().isEmpty() ? "" : words.text("paper.case", about.caseNumber()));
    }
}
