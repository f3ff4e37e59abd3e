package se.bas.application.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Element;
import se.bas.application.agency.Directory.Names;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.audit.LogPage;
import se.bas.application.consent.ConsentView;
import se.bas.application.edition.InformationText;
import se.bas.application.handover.HandoverView;
import se.bas.application.picture.Bars;
import se.bas.application.picture.Lines;
import se.bas.application.picture.Steps;
import se.bas.application.placement.PlacementView;
import se.bas.application.placement.PresentationView;
import se.bas.application.plan.PlanPartView;
import se.bas.application.review.ReviewView;
import se.bas.application.review.ReviewsView;
import se.bas.application.template.TemplateInForce;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Interpreting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.EntryId;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.edition.TextLanguage;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.OrganisationNumber;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverState;
import se.bas.domain.letter.LetterDraft;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementKind;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.placement.PresentationId;
import se.bas.domain.placement.PresentationState;
import se.bas.domain.plan.ActivityId;
import se.bas.domain.plan.Alternative;
import se.bas.domain.plan.PlanDoer;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanParty;
import se.bas.domain.plan.PlanState;
import se.bas.domain.review.IncidentDuty;
import se.bas.domain.review.ReviewId;
import se.bas.domain.review.ReviewRule;
import se.bas.domain.review.ReviewState;
import se.bas.domain.template.TemplateItem;
import se.bas.domain.template.TemplateWording;

/** Papers are what they say they are, whatever is written in them. */
@Tag("ACC-08")
class PapersTest {
    private static final UUID ENTRY = UUID.fromString("0190a2b4-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-22T10:11:12.345678Z");
    private static final StaffId AUTHOR = new StaffId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final Names NAMES = new Names(Map.of(), Map.of(), Map.of(AUTHOR, "Måns Åkerö"));
    private static final Name SOC = new Name("Socialförvaltningen", "Social services");
    private static final InformationText INFORMATION = new InformationText(
            "SOC-3",
            Map.of(
                    TextLanguage.SV,
                            List.of("Det här är ett samtycke.", "Du bestämmer själv.", "Ta tillbaka det när du vill."),
                    TextLanguage.EN, List.of("This is a consent.", "You decide.", "Take it back whenever you like.")));
    private static final List<ConsentStatus> STATUSES = List.of(ConsentStatus.values());
    private static final Keys KEYS = new Keys(
            new CollaborationId(UUID.fromString("00000000-0000-4000-8000-000000000003")),
            new AgencyId(UUID.fromString("00000000-0000-4000-8000-000000000004")),
            new ParticipantId(UUID.fromString("00000000-0000-4000-8000-000000000005")));

    /** What a person may have written. */
    enum Written {
        ORDINARY("Träffade honom på kaféet. Han är nöjd.\n\nNästa möte på måndag."),
        EMPTY(""),
        BLANK(" \n\t\n "),
        LONG_WORD("Å".repeat(1_000)),
        EMOJI("Glad 😀👩‍👧🏽 och ❤️ \uD800 ensam \uFFFF \u0000 \u202Eomvänt العربية 漢字 e\u0301"),
        MARKUP("<b>fet</b> &amp; &lt; <!ENTITY x SYSTEM \"file:///etc/passwd\"> ]]> </style><script>alert(1)</script>"),
        /** It stands in a note three times. */
        FORTY_PAGES("En mening som någon har skrivit i ett ärende. "
                .repeat(95)
                .concat("\n")
                .repeat(15));

        private final String text;

        Written(String text) {
            this.text = text;
        }
    }

    private static PaperWords words(PaperLanguage language) {
        Path texts = Path.of("../web-ui/src/main/resources/messages" + (language == PaperLanguage.ENGLISH ? "_en" : "")
                + ".properties");
        try (Reader reader = Files.newBufferedReader(texts)) {
            return new PaperWords(language, new PropertyResourceBundle(reader));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Note note(String text) {
        return new Note(ENTRY, KEYS, Category.PLAN, LocalDate.of(2026, 11, 20), AUTHOR, text, AT);
    }

    private static List<NoteAmendment> amendments(Note note, String text) {
        return List.of(
                note.amend(new UUID(1, 1), NoteAmendment.Kind.CORRECTION, text, AUTHOR, AT),
                note.amend(new UUID(1, 2), NoteAmendment.Kind.CORRECTION, "Rättad igen", AUTHOR, AT),
                note.amend(new UUID(1, 3), NoteAmendment.Kind.ADDITION, text, AUTHOR, AT));
    }

    private static ConsentView consent(String text) {
        return new ConsentView(
                new ConsentId(ENTRY),
                true,
                new Name("Socialförvaltningen", "Social services"),
                "soc",
                new Name("Arbetsmarknadsförvaltningen", "Labour market administration"),
                new Name("BAS-teamet", "The BAS team"),
                "amf",
                Purpose.COORDINATION,
                EnumSet.of(Category.ATTENDANCE),
                Map.of(Category.PLAN, AT),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                ConsentForm.WRITTEN,
                AT.minusSeconds(9_999_999),
                text,
                "Måns Åkerö",
                ConsentStatus.ANNULLED,
                AT,
                "ar",
                EnumSet.allOf(Interpreting.class).iterator().next(),
                text,
                new ConsentView.Annulled(AT, text),
                null,
                new ConsentView.Information("SOC-3", "sv", List.of(text)));
    }

    /** More than fit in one picture, one of each status. */
    private static List<ConsentView> consents(String written) {
        String unit = name(written);
        return IntStream.range(0, ConsentsPaper.IN_ONE_PICTURE + 3)
                .mapToObj(at -> {
                    ConsentStatus status = STATUSES.get(at % STATUSES.size());
                    LocalDate from = LocalDate.of(2026, 1, 1).plusDays(20L * at);
                    return new ConsentView(
                            new ConsentId(new UUID(2, at)),
                            true,
                            SOC,
                            "soc",
                            new Name("Arbetsmarknadsförvaltningen", "Labour market administration"),
                            new Name(unit, unit),
                            "amf",
                            Purpose.COORDINATION,
                            status == ConsentStatus.WITHDRAWN ? Set.of() : EnumSet.of(Category.ATTENDANCE),
                            status == ConsentStatus.WITHDRAWN ? Map.of(Category.ATTENDANCE, AT) : Map.of(),
                            from,
                            from.plusMonths(6),
                            ConsentForm.WRITTEN,
                            AT,
                            "Algatan",
                            "Måns Åkerö",
                            status,
                            status == ConsentStatus.WITHDRAWN ? AT : null,
                            "sv",
                            null,
                            null,
                            status == ConsentStatus.ANNULLED ? new ConsentView.Annulled(AT, null) : null,
                            null,
                            new ConsentView.Information("SOC-3", "sv", List.of(written)));
                })
                .toList();
    }

    /** Nobody's name is empty. */
    private static String name(String written) {
        return written.isBlank() ? "Enhet" : written;
    }

    private static List<Recipient> units(String written) {
        String unit = name(written);
        return IntStream.range(0, ConsentFormPaper.UNITS_AT_MOST)
                .mapToObj(at -> new Recipient(
                        new UnitId(new UUID(3, at)),
                        new Name(unit, unit),
                        new Name("Arbetsmarknadsförvaltningen", "Labour market administration"),
                        "amf"))
                .toList();
    }

    /** Approved by one of the three. */
    private static PlacementView placement(String written) {
        LocalDate from = LocalDate.of(2026, 12, 7);
        return new PlacementView(
                new PlacementId(ENTRY),
                SOC,
                "amf",
                new Ground.OwnAgencyJob(),
                new EmployerId(ENTRY),
                name(written),
                new OrganisationNumber("5599990016"),
                PlacementKind.WORK_TRAINING,
                2,
                PlacementState.Status.DRAFT,
                from,
                from.plusMonths(3),
                null,
                1,
                Set.of(Party.EMPLOYER),
                List.of(new PlacementView.Agreed(
                        1,
                        from,
                        from.plusMonths(3),
                        20,
                        true,
                        written,
                        written,
                        written,
                        name(written),
                        written,
                        "Måns",
                        AT)),
                List.of(new PlacementView.Happened(
                        PlacementEvent.APPROVE,
                        1,
                        Party.EMPLOYER,
                        ApprovalWay.SIGNED,
                        from,
                        null,
                        null,
                        null,
                        null,
                        "Måns",
                        AT)),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                Set.of());
    }

    /** Approved by the agency, with something done and something left. */
    private static PlanPartView plan(String written) {
        LocalDate by = LocalDate.of(2027, 1, 15);
        return new PlanPartView(
                SOC,
                "amf",
                true,
                new Ground.OwnAgencyJob(),
                2,
                PlanState.Status.PROPOSED,
                null,
                1,
                Set.of(PlanParty.AGENCY),
                List.of(new PlanPartView.Version(
                        1,
                        written,
                        EnumSet.of(Alternative.WORK, Alternative.REGULAR_STUDIES),
                        List.of(
                                new PlanPartView.Activity(
                                        new ActivityId(ENTRY), written, PlanDoer.PARTICIPANT, by, null, false),
                                new PlanPartView.Activity(
                                        new ActivityId(ENTRY), written, PlanDoer.AGENCY, by, by.minusDays(9), false)),
                        by,
                        by.plusMonths(1),
                        null,
                        "Måns",
                        AT)),
                List.of(new PlanPartView.Happened(
                        PlanEvent.APPROVE,
                        1,
                        PlanParty.AGENCY,
                        ApprovalWay.SIGNED,
                        by.minusMonths(1),
                        null,
                        null,
                        null,
                        "Måns",
                        AT)),
                Set.of());
    }

    private static HandoverView handover(String written) {
        String line = name(written);
        String text = written.isBlank() ? "Praktik" : written.substring(0, Math.min(written.length(), 2000));
        return new HandoverView(
                new HandoverId(ENTRY),
                new UnitId(ENTRY),
                new Name("BAS-teamet", "The BAS team"),
                new Name("Arbetsmarknad", "Labour market"),
                HandoverState.Status.PROPOSED,
                2,
                new HandoverView.Said(
                        text, LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 10), line, line, List.of(), line, AT),
                List.of(new HandoverView.Item(Category.WORK_MAPPING, text)),
                List.of(),
                Set.of());
    }

    private static ReviewView review(String written) {
        String line = name(written);
        LogPage.Line entry = new LogPage.Line(
                new EntryId(ENTRY), AT, line, null, null, null, "OpenCase", Entry.Outcome.DONE, line, List.of());
        return new ReviewView(
                new ReviewsView.Line(
                        new ReviewId(ENTRY),
                        new Name("BAS-teamet", "The BAS team"),
                        LocalDate.of(2026, 10, 1),
                        LocalDate.of(2026, 10, 31),
                        line,
                        AT,
                        340,
                        1,
                        0,
                        AT),
                4711,
                10,
                List.of(new ReviewView.Item(
                        1,
                        entry,
                        true,
                        EnumSet.of(ReviewRule.AT_NIGHT),
                        false,
                        List.of(
                                new ReviewView.Step(ReviewState.SUSPECTED_BREACH, written, line, AT),
                                new ReviewView.Step(ReviewState.CLOSED, written, line, AT)),
                        List.of(new ReviewView.Noted(IncidentDuty.POLICE, false, written, line, AT)))),
                List.of(IncidentDuty.values()),
                written,
                line);
    }

    private static PresentationView presentation(String written) {
        return new PresentationView(
                new PresentationId(ENTRY),
                new EmployerId(ENTRY),
                name(written),
                new OrganisationNumber("5599990016"),
                written,
                EnumSet.of(Category.WORK_MAPPING),
                PresentationState.APPROVED,
                List.of(new PresentationView.Answered(
                        PresentationAnswer.APPROVED, ApprovalWay.SIGNED, LocalDate.of(2026, 11, 20), "Måns")),
                "Måns",
                AT,
                Set.of());
    }

    private static Sheet sheet(Form form, PaperLanguage language, String text) {
        PaperWords words = words(language);
        Note note = note(text);
        return switch (form) {
            case NOTE -> {
                NoteForm forms = new NoteForm(words, NAMES);
                yield sheet(form, language, forms.title(), forms.blocks(note, amendments(note, text), List.of()), text);
            }
            case NOTES -> {
                NotesForm forms = new NotesForm(words, NAMES);
                List<Note> all = text.isEmpty() ? List.of() : List.of(note, note("Kort"));
                yield sheet(
                        form,
                        language,
                        forms.title(Category.PLAN),
                        forms.blocks(Category.PLAN, all, Map.of(note.noteId(), amendments(note, text))),
                        text);
            }
            case CONSENT -> {
                ConsentPaper forms = new ConsentPaper(words);
                yield sheet(form, language, forms.title(), forms.blocks(consent(text)), text);
            }
            case LETTER_INVITATION, LETTER_REMINDER, LETTER_FREE -> letter(form, language, text);
            case CONSENTS -> {
                ConsentsPaper forms = new ConsentsPaper(words);
                List<ConsentView> given = text.isEmpty() ? List.of() : consents(text);
                yield sheet(form, language, forms.title(), forms.blocks(given, LocalDate.of(2026, 11, 22)), text);
            }
            case CONSENT_FORM -> {
                ConsentFormPaper forms = new ConsentFormPaper(words, INFORMATION, 12);
                yield sheet(form, language, forms.title(), forms.blocks(SOC, units(text)), text);
            }
            case WITHDRAWAL -> {
                WithdrawalPaper forms = new WithdrawalPaper(words);
                yield sheet(form, language, forms.title(), forms.blocks(consent(text)), text);
            }
            case PLACEMENT_AGREEMENT -> {
                AgreementForm forms = new AgreementForm(words);
                yield sheet(form, language, forms.title(), forms.blocks(name(text), placement(text)), text);
            }
            case PRESENTATION -> {
                PresentationForm forms = new PresentationForm(words);
                yield sheet(form, language, forms.title(), forms.blocks(name(text), presentation(text)), text);
            }
            case PLAN -> {
                PlanForm forms = new PlanForm(words);
                yield sheet(form, language, forms.title(), forms.blocks(name(text), plan(text)), text);
            }
            case MY_PLAN -> {
                MyPlanForm forms = new MyPlanForm(words);
                yield sheet(form, language, forms.title(), forms.blocks(plan(text)), text);
            }
            case LOG_REVIEW -> {
                ReviewForm forms = new ReviewForm(words);
                yield sheet(form, language, forms.title(), forms.blocks(review(text)), text);
            }
            case HANDOVER -> {
                HandoverForm forms = new HandoverForm(words);
                yield sheet(
                        form,
                        language,
                        forms.title(),
                        forms.blocks(name(text), handover(text), Set.of(Category.WORK_MAPPING)),
                        text);
            }
        };
    }

    /** Everything that a person types is the same text: the address, the heading, the body, and what is filled in. */
    private static Sheet letter(Form form, PaperLanguage language, String typed) {
        String text = typed.substring(0, Math.min(typed.length(), LetterDraft.BODY_AT_MOST));
        LetterTemplate template = LetterTemplate.valueOf(form.name());
        MessageLanguage spoken = language == PaperLanguage.SWEDISH ? MessageLanguage.SV : MessageLanguage.EN;
        LetterDraft draft = new LetterDraft(
                template,
                null,
                spoken,
                Category.PLAN,
                AT,
                "",
                "",
                text.substring(0, Math.min(text.length(), 240)),
                text.length() > 200 ? "" : text,
                text);
        TemplateWording wording = TemplateInForce.brought(template.item()).in(spoken);
        Filing.Said said = LetterForm.said(
                draft,
                wording,
                new LetterForm.Known(
                        text.isBlank() ? "Kim" : text.substring(0, Math.min(text.length(), 240)),
                        "AMF-2026-014",
                        "Måns",
                        "BAS-teamet",
                        "Arbetsmarknad",
                        "Kommunen"));
        Sheet sheet = sheet(form, language, said.title(), said.blocks(), text);
        return new Sheet(
                form,
                language,
                said.title(),
                said.blocks(),
                sheet.about(),
                LetterForm.labels(words(language), form, "2026-11-22", wording));
    }

    private static Sheet sheet(Form form, PaperLanguage language, String title, List<Block> blocks, String name) {
        PaperWords words = words(language);
        String said = name.length() > 200 ? "Måns" : name;
        Taken about = new Taken(
                "amf",
                "Arbetsmarknadsförvaltningen",
                "BAS-teamet",
                "AMF-2026-014",
                "PLAN",
                LocalDate.of(2026, 11, 20),
                List.of(ENTRY),
                said,
                AT,
                ENTRY,
                new Taken.Diary(LocalDate.of(2026, 11, 20), "Arbetsmarknadsförvaltningen", title));
        return new Sheet(
                form,
                language,
                title,
                blocks,
                about,
                new Sheet.Labels(
                        words.text("paper.form", form.number(), String.valueOf(form.version()), "2026-11-22"),
                        words.text("paper.taken", said, "BAS-teamet", "2026-11-22 11:11") + "\n"
                                + words.text("paper.entry", ENTRY.toString()),
                        words.text("paper.page"),
                        words.text("paper.case", "AMF-2026-014")));
    }

    private static Stream<Arguments> all() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.of(PaperLanguage.values())
                        .flatMap(language -> Stream.of(Written.values())
                                .filter(text -> text != Written.FORTY_PAGES
                                        || (EnumSet.of(Form.NOTE, Form.LETTER_FREE)
                                                        .contains(form)
                                                && language == PaperLanguage.SWEDISH))
                                .map(text -> Arguments.of(form, language, text))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read);
        }
    }

    private static byte[] record(PDDocument pdf) throws IOException {
        return Objects.requireNonNull(pdf.getDocumentCatalog()
                        .getNames()
                        .getEmbeddedFiles()
                        .getNames()
                        .get("record.xml"))
                .getEmbeddedFile()
                .toByteArray();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_form_is_pdf_ua_and_pdf_a_whatever_is_written_in_it(Form form, PaperLanguage language, Written written) {
        byte[] pdf = Printer.print(sheet(form, language, written.text));
        assertThat(Conformance.wrong(pdf)).isEmpty();
    }

    @Test
    void what_says_whether_they_are_can_say_no() throws IOException {
        byte[] whole = Printer.print(sheet(Form.CONSENT, PaperLanguage.SWEDISH, "Kafé"));
        try (PDDocument pdf = Loader.loadPDF(whole)) {
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName("StructTreeRoot"));
            pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            ByteArrayOutputStream broken = new ByteArrayOutputStream();
            pdf.save(broken);
            assertThat(Conformance.wrong(broken.toByteArray(), PDFAFlavour.PDFUA_1))
                    .isNotEmpty();
            assertThat(Conformance.wrong(broken.toByteArray(), PDFAFlavour.PDFA_3_A))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void the_same_sheet_gives_the_same_bytes(Form form) {
        assertThat(Printer.print(sheet(form, PaperLanguage.SWEDISH, "Kafé")))
                .isEqualTo(Printer.print(sheet(form, PaperLanguage.SWEDISH, "Kafé")));
    }

    @Test
    void every_page_has_its_number_and_the_form_s() throws IOException {
        byte[] pdf = Printer.print(sheet(Form.NOTE, PaperLanguage.SWEDISH, Written.FORTY_PAGES.text));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            int pages = read.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(40);
            PDFTextStripper one = new PDFTextStripper();
            for (int page : new int[] {1, 2, pages}) {
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(read))
                        .contains(
                                "Sida " + page + " (" + pages + ")",
                                "BAS-21 · version 2 · 2026-11-22",
                                ENTRY.toString());
            }
            assertThat(read.getDocumentCatalog().getLanguage()).startsWith("sv");
            assertThat(read.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(read.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    @Tag("PNR-09")
    void a_letter_has_its_address_in_the_window_and_says_nothing_of_the_case() throws IOException {
        LetterDraft draft = new LetterDraft(
                LetterTemplate.LETTER_INVITATION,
                null,
                MessageLanguage.SV,
                Category.PLAN,
                AT,
                "Storgatan 12",
                "0410-73 30 00",
                "Byvägen 3\n231 00 Trelleborg",
                "",
                "");
        TemplateWording wording =
                TemplateInForce.brought(TemplateItem.LETTER_INVITATION).in(MessageLanguage.SV);
        LetterForm.Known known = new LetterForm.Known(
                "Robin Sandell", "SOC-2026-0031", "Maria Lindqvist", "Enheten", "Socialförvaltningen", "Kommunen");
        Filing.Said said = LetterForm.said(draft, wording, known);
        Sheet made = sheet(Form.LETTER_INVITATION, PaperLanguage.SWEDISH, said.title(), said.blocks(), "Maria");
        byte[] pdf = Printer.print(new Sheet(
                Form.LETTER_INVITATION,
                PaperLanguage.SWEDISH,
                said.title(),
                said.blocks(),
                made.about(),
                LetterForm.labels(words(PaperLanguage.SWEDISH), Form.LETTER_INVITATION, "2026-11-22", wording)));
        String text = text(pdf);
        assertThat(text)
                .contains(
                        "Robin Sandell",
                        "Byvägen 3",
                        "231 00 Trelleborg",
                        "söndag 22 november klockan 11:11",
                        "Storgatan 12",
                        "Maria Lindqvist",
                        "Sida 1 (1)",
                        "BAS-31 · version 1 · 2026-11-22")
                .doesNotContain("SOC-2026-0031", "{", ENTRY.toString());
        assertThat(text.indexOf("Robin Sandell")).isLessThan(text.indexOf("Kallelse till möte"));
        // The window of an envelope for A4 folded twice, in millimetres from the top left.
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDFTextStripperByArea window = new PDFTextStripperByArea();
            double millimetre = 72 / 25.4;
            window.addRegion(
                    "window",
                    new Rectangle2D.Double(100 * millimetre, 38 * millimetre, 100 * millimetre, 47 * millimetre));
            window.extractRegions(read.getPage(0));
            assertThat(window.getTextForRegion("window").strip().lines())
                    .containsExactly("Kommunen", "Robin Sandell", "Byvägen 3", "231 00 Trelleborg");
        }
    }

    @Test
    void through_the_window_stands_a_name_that_was_chosen_for_it_or_none() {
        LetterDraft draft = new LetterDraft(
                LetterTemplate.LETTER_FREE, null, MessageLanguage.SV, Category.PLAN, null, "", "", "", "", "");
        TemplateWording wording =
                TemplateInForce.brought(TemplateItem.LETTER_FREE).in(MessageLanguage.SV);
        LetterForm.Known known = new LetterForm.Known("Kim", "S-1", "Maria", "Enheten", "Socialförvaltningen", null);
        assertThat(LetterForm.said(draft, wording, known).blocks())
                .first()
                .isEqualTo(new Block.Window("", List.of("Kim")));
    }

    @Test
    void swedish_letters_are_letters_and_the_typeface_lies_in_the_file() throws IOException {
        byte[] pdf = Printer.print(sheet(Form.NOTE, PaperLanguage.SWEDISH, "ÅÄÖ åäö é ü 7–9"));
        assertThat(text(pdf)).contains("ÅÄÖ åäö é ü 7–9", "Måns Åkerö");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            for (PDPage page : read.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void what_cannot_be_printed_stands_as_its_code_and_nothing_turns_the_text() {
        assertThat(Glyphs.printable("a😀b\u202Ec\u0000d\te\r\nf漢")).isEqualTo("a[U+1F600]bcd    e\nf[U+6F22]");
        assertThat(Glyphs.printable("e\u0301")).isEqualTo("é");
    }

    @Test
    @Tag("ACC-08")
    void markup_stays_text_and_no_address_is_ever_asked(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "HEMLIGT");
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String there = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            String attack = "<img src='" + there + "'/><img src='" + secret.toUri() + "'/>"
                    + "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + there + "'/></svg>"
                    + "<link rel='stylesheet' href='" + there + "'/><style>@import url(" + there + ");</style>"
                    + "<object data='" + there + "'></object><iframe src='" + there + "'></iframe>"
                    + "<a href='" + there + "'>hit</a> url(" + there + ") \"; } @import \"" + there + "\"; \\22 { }";
            for (Form form : Form.values()) {
                byte[] pdf = Printer.print(sheet(form, PaperLanguage.SWEDISH, attack));
                // A receipt says nothing that anybody has written.
                assertThat(text(pdf).replaceAll("\\s", "").contains(attack.replaceAll("\\s", "")))
                        .isEqualTo(form != Form.WITHDRAWAL);
                assertThat(text(pdf)).doesNotContain("HEMLIGT");
                try (PDDocument read = Loader.loadPDF(pdf)) {
                    for (PDPage page : read.getPages()) {
                        assertThat(page.getAnnotations()).isEmpty();
                        for (COSName name : page.getResources().getXObjectNames()) {
                            // A picture of ours; never one that was fetched.
                            assertThat(form).isEqualTo(Form.CONSENTS);
                            assertThat(page.getResources().getXObject(name)).isInstanceOf(PDFormXObject.class);
                        }
                    }
                }
            }
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void links_tables_and_headings_are_valid_too() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Link("Läs mer", "https://example.org/"));
        blocks.add(new Block.Heading("Tabell"));
        blocks.add(new Block.Table(
                "Många rader",
                List.of("När", "Vad"),
                IntStream.range(0, 60)
                        .mapToObj(row -> List.of("Rad " + row, "Något"))
                        .toList()));
        blocks.add(new Block.Table("Inga rader", List.of("När", "Vad"), List.of()));
        assertThat(Conformance.wrong(Printer.print(sheet(Form.NOTE, PaperLanguage.ENGLISH, "Links", blocks, "x"))))
                .isEmpty();
        assertThatThrownBy(() -> new Block.Link("Fel", "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("GDP-12")
    void a_case_system_finds_what_it_needs_in_the_file() throws Exception {
        Sheet sheet = sheet(Form.NOTE, PaperLanguage.SWEDISH, "Hej");
        try (PDDocument read = Loader.loadPDF(Printer.print(sheet))) {
            Element record = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(record(read)))
                    .getDocumentElement();
            assertThat(record.getNamespaceURI()).isEqualTo("urn:bas:paper:1");
            Map<String, String> expected = Map.of(
                    "agency", "Arbetsmarknadsförvaltningen",
                    "unit", "BAS-teamet",
                    "caseNumber", "AMF-2026-014",
                    "kind", "NOTE",
                    "category", "PLAN",
                    "object", ENTRY.toString(),
                    "sha256", RecordXml.sha256(sheet.plain()),
                    "sender", "Arbetsmarknadsförvaltningen",
                    "matter", "Anteckning",
                    "number", "");
            expected.forEach((name, value) -> assertThat(
                            record.getElementsByTagName(name).item(0).getTextContent())
                    .as(name)
                    .isEqualTo(value));
            assertThat(new String(record(read), StandardCharsets.UTF_8)).contains(AT.toString(), ENTRY.toString());
        }
    }

    @Test
    @Tag("CON-02")
    void a_note_s_paper_says_what_it_read_before_and_who_has_written() {
        String said = sheet(Form.NOTE, PaperLanguage.SWEDISH, "Första lydelsen").plain();
        assertThat(said).contains("Första lydelsen", "Rättad igen", "Tidigare lydelse", "Tillägg", "Måns Åkerö");
        assertThat(said.indexOf("Rättad igen")).isLessThan(said.indexOf("Tidigare lydelse"));
    }

    @Test
    void a_consent_s_paper_says_what_was_withdrawn_and_when() {
        String said = sheet(Form.CONSENT, PaperLanguage.ENGLISH, "Café").plain();
        assertThat(said)
                .contains("The BAS team", "Withdrawn: Planning", "Registered in error", "2026-11-22 11:11", "Arabic");
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        }
    }

    private static List<PDStructureElement> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(one -> Stream.concat(Stream.of(one), figures(one).stream()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    void a_picture_is_a_figure_that_says_what_it_shows_and_the_table_follows(PaperLanguage language)
            throws IOException {
        Sheet sheet = sheet(Form.CONSENTS, language, "BAS-teamet");
        List<String> alternatives = sheet.blocks().stream()
                .filter(Block.Drawing.class::isInstance)
                .map(block -> ((Block.Drawing) block).picture().alternative())
                .toList();
        assertThat(alternatives).hasSize(2);
        try (PDDocument read = Loader.loadPDF(Printer.print(sheet))) {
            List<PDStructureElement> all = figures(read.getDocumentCatalog().getStructureTreeRoot());
            assertThat(all.stream()
                            .filter(one -> one.getStructureType().equals("Figure"))
                            .map(PDStructureElement::getAlternateDescription))
                    .isEqualTo(alternatives);
            List<String> types = all.stream()
                    .map(PDStructureElement::getStructureType)
                    .filter(Set.of("Figure", "Table")::contains)
                    .toList();
            // First and last are what stands around the pictures.
            assertThat(types).containsExactly("Table", "Figure", "Table", "Figure", "Table", "Table");
        }
        assertThat(sheet.plain()).contains("BAS-teamet", "2026-01-01", alternatives.getFirst());
    }

    @Test
    void every_mark_of_every_picture_is_drawn_and_needs_no_typeface_of_the_server() throws IOException {
        List<Block> blocks = Stream.of(
                        Bars.of(
                                List.of(new Bars.Bar("Å & <b>", 3, "3", new Bars.Target(5, "5"))),
                                0,
                                "Staplar",
                                "Staplar",
                                List.of("Vad", "Utfall", "Mål")),
                        Lines.of(
                                List.of(
                                        new Lines.Series(
                                                "En",
                                                List.of(
                                                        new Lines.At(LocalDate.of(2026, 1, 1), 1, "1"),
                                                        new Lines.At(LocalDate.of(2026, 3, 1), 4, "4"))),
                                        new Lines.Series(
                                                "Två", List.of(new Lines.At(LocalDate.of(2026, 2, 1), 2, "2"))),
                                        new Lines.Series(
                                                "Tre", List.of(new Lines.At(LocalDate.of(2026, 2, 1), 3, "3")))),
                                LocalDate::toString,
                                "Linjer",
                                "Linjer",
                                "Dag"),
                        Steps.of(
                                List.of(new Steps.Step("Började", 5), new Steps.Step("Slutade 😀", 3)),
                                left -> left + " lämnade",
                                "Steg",
                                "Steg",
                                List.of("Steg", "Antal")))
                .map(Block.Drawing::new)
                .map(Block.class::cast)
                .toList();
        byte[] pdf = Printer.print(sheet(Form.NOTE, PaperLanguage.SWEDISH, "Bilder", blocks, "x"));
        assertThat(Conformance.wrong(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            for (PDPage page : read.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    PDFormXObject drawn = (PDFormXObject) page.getResources().getXObject(name);
                    assertThat(drawn.getResources().getFontNames()).isEmpty();
                    assertThat(drawn.getContents().readAllBytes()).hasSizeGreaterThan(1_000);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    @Tag("ACC-09")
    @Tag("CON-15")
    @Tag("CON-20")
    void a_consent_form_has_one_box_for_each_kind_of_information_on_two_pages(PaperLanguage language)
            throws IOException {
        Sheet sheet = sheet(Form.CONSENT_FORM, language, "Beroende- och vuxenenheten i Trelleborg");
        assertThat(pages(Printer.print(sheet))).isLessThanOrEqualTo(2);
        PaperWords words = words(language);
        String said = sheet.plain();
        for (Category category : Category.consentables()) {
            assertThat(said).containsOnlyOnce("[ ] " + words.of("disclosure.category", category) + ": ");
        }
        assertThat(said)
                .doesNotContain("[x]")
                .contains(INFORMATION.version())
                .contains(INFORMATION.in(TextLanguage.shownTo(words.reader().getLanguage())));
        assertThat(said.lastIndexOf(words.text("paper.consent-form.withdrawal")))
                .isGreaterThan(said.indexOf(words.text("paper.consent-form.signing")));
        if (language == PaperLanguage.ENGLISH) {
            assertThat(said).contains("The Swedish text is the binding one", "BAS-25");
        }
    }

    @Test
    @Tag("ACC-09")
    void with_more_units_than_fit_the_one_it_is_for_is_written_by_hand() throws IOException {
        PaperWords words = words(PaperLanguage.SWEDISH);
        ConsentFormPaper form = new ConsentFormPaper(words, INFORMATION, 12);
        List<Recipient> many = Stream.concat(units("En enhet").stream(), units("En till").stream())
                .toList();
        Sheet sheet =
                sheet(Form.CONSENT_FORM, PaperLanguage.SWEDISH, form.title(), form.blocks(SOC, many), "Måns Åkerö");
        assertThat(sheet.plain()).doesNotContain("En enhet");
        assertThat(pages(Printer.print(sheet))).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(PaperLanguage.class)
    @Tag("CON-35")
    void a_receipt_says_which_consent_and_when_and_nothing_of_what_it_was_about(PaperLanguage language)
            throws IOException {
        PaperWords words = words(language);
        String said = sheet(Form.WITHDRAWAL, language, "Algatan").plain();
        assertThat(said).contains(ENTRY.toString(), PaperWords.minute(AT));
        for (Category category : Category.values()) {
            assertThat(said).doesNotContain(words.of("disclosure.category", category));
        }
        for (Purpose purpose : Purpose.values()) {
            assertThat(said).doesNotContain(words.of("disclosure.purpose", purpose));
        }
        assertThat(said).doesNotContain("BAS-teamet", "BAS team", "Arbetsmarknad", "Labour market", "Algatan");
    }

    @Test
    void what_the_participant_is_given_names_no_unit() {
        assertThat(Stream.of(Form.values()).filter(Form::forParticipant))
                .containsExactly(Form.CONSENT_FORM, Form.WITHDRAWAL, Form.MY_PLAN);
    }

    /** LIX: words a sentence, and how many of a hundred have more than six letters. Under 30 is very easy to read. */
    private static double lix(String text) {
        List<String> words = Stream.of(text.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        long sentences =
                Stream.of(text.split("[.!?:]+")).filter(one -> !one.isBlank()).count();
        long lengthy = words.stream().filter(word -> word.length() > 6).count();
        return (double) words.size() / sentences + 100.0 * lengthy / words.size();
    }

    @Test
    @Tag("UIX-17")
    void min_plan_is_easy_to_read() {
        PaperWords words = words(PaperLanguage.SWEDISH);
        String said = Stream.of("lead", "hands-over-text", "not-yet", "holds", "ask")
                .map(key -> words.text("paper.my-plan." + key, "Kommunen", "Kommunen"))
                .collect(Collectors.joining(" "));
        assertThat(lix(said)).isLessThan(30);
        assertThat(lix("Planering av överenskomna åtgärder genomförs tillsammans med handläggaren"))
                .isGreaterThan(60);
    }

    @Test
    void so_many_notes_and_no_more_fit_in_one_paper() {
        List<Note> many = IntStream.range(0, FileNotes.NOTES_AT_MOST)
                .mapToObj(at -> note("x"))
                .toList();
        assertThat(FileNotes.tooMuch(many, Map.of())).isFalse();
        assertThat(FileNotes.tooMuch(
                        Stream.concat(many.stream(), Stream.of(note("x"))).toList(), Map.of()))
                .isTrue();
        Note large = note("x".repeat(FileNotes.CHARACTERS_AT_MOST));
        assertThat(FileNotes.tooMuch(List.of(large), Map.of())).isFalse();
        assertThat(FileNotes.tooMuch(List.of(large), Map.of(large.noteId(), amendments(large, "y"))))
                .isTrue();
    }

    @Test
    void languages_are_chosen_as_they_are_preferred() {
        assertThat(List.of(
                        PaperLanguage.of(List.of()),
                        PaperLanguage.of(List.of(Locale.FRENCH)),
                        PaperLanguage.of(List.of(Locale.FRENCH, Locale.of("sv")))))
                .containsOnly(PaperLanguage.SWEDISH);
        assertThat(PaperLanguage.of(List.of(Locale.UK, Locale.of("sv")))).isEqualTo(PaperLanguage.ENGLISH);
    }
}
