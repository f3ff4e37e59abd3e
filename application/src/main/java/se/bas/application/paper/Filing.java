package se.bas.application.paper;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.disclosure.Receipt;

/**
 * Takes a part of the own agency's file out as a paper: once the gate has opened it, the log says that it was taken out,
 * and only then is it printed. Another agency's information is never taken out, on whatever ground it is seen: a copy in
 * the asker's case system would go round a withdrawal (decision 0027).
 */
@Part
class Filing {
    private final UnderWay underWay;
    private final Trail trail;
    private final CaseFiles files;
    private final Directory directory;

    @Inject
    Filing(UnderWay underWay, Trail trail, CaseFiles files, Directory directory) {
        this.underWay = underWay;
        this.trail = trail;
        this.files = files;
        this.directory = directory;
    }

    /**
     * What is taken out.
     *
     * @param category what it is about
     * @param date the day it is about
     * @param objects the ids of what is in it
     */
    record Order(
            CaseFileId file,
            Form form,
            PaperLanguage language,
            Category category,
            LocalDate date,
            List<UUID> objects) {}

    /** What a paper says. */
    record Said(String title, List<Block> blocks) {}

    /** Whether the asker may see more of the own file than that the unit has it. */
    static boolean open(Judgement judgement, Acting acting, Category category) {
        AgencyId mine = acting.mandate().agency();
        return judgement.permits(mine, Category.KNOWN_AT_AGENCY)
                && judgement
                        .ground(mine, category)
                        .filter(ground -> !(ground instanceof Ground.ManagedUnit))
                        .isPresent();
    }

    /** The own agency's alone, also inside one secrecy area. */
    static <T extends OwnedRecord> Stream<T> own(Judgement judgement, Acting acting, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, (content, ground) -> content).stream())
                .filter(content -> content.owner().equals(acting.mandate().agency()));
    }

    Names names(Acting acting, Stream<StaffId> people) {
        return directory.names(
                Stream.concat(people, Stream.of(acting.mandate().staff())).collect(Collectors.toSet()));
    }

    /** Writes the log, then prints. */
    Disclosure<Filed> take(Judgement judgement, Acting acting, Names names, Order order, Said said) {
        MandateInForce mandate = acting.mandate();
        CaseFile file = own(
                        judgement,
                        acting,
                        files.filesOn(Set.of(judgement.subject().orElseThrow())))
                .findFirst()
                .orElseThrow();
        Receipt receipt = trail.write(
                underWay.begun(),
                Outcome.DONE,
                judgement.done(order.file(), mandate.agency(), order.category(), acting.purpose(), order.objects()),
                null);
        Issue issue = new Issue(
                order.form(), order.language(), order.category(), order.date(), order.objects(), file.caseNumber());
        return new Disclosure.Granted<>(issue.print(mandate, names, said, receipt), receipt);
    }

    /** Writes the log, then prints what is about nobody. */
    Disclosure<Filed> blank(Acting acting, Names names, Form form, PaperLanguage language, Said said) {
        Receipt receipt = trail.write(underWay.begun(), Outcome.DONE);
        Issue issue =
                new Issue(form, language, Category.CONSENT, ConsentPeriod.day(receipt.at()), List.of(), Issue.NO_CASE);
        return new Disclosure.Granted<>(issue.print(acting.mandate(), names, said, receipt), receipt);
    }

    /**
     * What is about no participant.
     *
     * @param objects the ids of what is in it
     */
    record Blank(Form form, PaperLanguage language, List<UUID> objects) {}

    /** Prints what is about no participant, once it is in the log. */
    Filed.Paper ofNobody(Acting acting, Names names, Blank blank, Said said, Receipt receipt) {
        Issue issue = new Issue(
                blank.form(),
                blank.language(),
                Category.KNOWN_AT_AGENCY,
                ConsentPeriod.day(receipt.at()),
                blank.objects(),
                Issue.NO_CASE);
        return issue.print(acting.mandate(), names, said, receipt);
    }

    /** Nothing is taken out, and the log says that somebody tried. */
    Disclosure<Filed> tooMuch() {
        return new Disclosure.Granted<>(new Filed.TooMuch(), trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
