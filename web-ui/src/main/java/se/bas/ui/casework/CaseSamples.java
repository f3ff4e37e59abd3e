package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.MandateView;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.contact.Contacting;
import se.bas.application.listing.ListChoice;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.Protection;
import se.bas.domain.casework.TreatmentEpisode;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.participation.Happening;
import se.bas.ui.components.SaveStatus;
import se.bas.ui.components.SavedViews.Shelf;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The parts of the case pages with nobody's data in them, for the style guide: the very ones that the pages show. */
public final class CaseSamples {
    private static final UUID NOTHING = new UUID(0, 0);
    private static final int A_WEEK = 7;

    private CaseSamples() {}

    /** The list with its filters and saved views, which lie where the guide has them. */
    public static Component list(Shelf<ListChoice.Cases> shelf) {
        MandateView mandate = new MandateView(
                new MandateId(NOTHING),
                Words.text("guide.sample.who"),
                named("guide.soc"),
                "soc",
                named("guide.sample.unit"),
                named("guide.sample.unit"),
                Role.CASEWORKER,
                false,
                false);
        CasePanel panel = new CasePanel(mandate, new SampleCases(), shelf, choice -> {});
        panel.show(panel.opening());
        return new Div(panel.count(), panel);
    }

    /** What a note is written in, and each of the things that can be said of whether it is kept. */
    public static Component draft() {
        NoteFields fields = new NoteFields(Role.CASEWORKER);
        fields.show(new NoteDraft(Written.today(), Category.PLAN, Words.text("guide.draft-text")));
        SaveStatus soon = new SaveStatus("guide-save-soon");
        soon.saving();
        SaveStatus kept = new SaveStatus("guide-save-done");
        kept.saved(Instant.now());
        SaveStatus failed = new SaveStatus("guide-save-failed");
        failed.notSaved();
        Div states = new Div(soon, kept, failed);
        states.addClassName("guide-row");
        return editor(fields, states);
    }

    /** The same when it was saved with nothing in it. */
    public static Component wrong() {
        NoteFields fields = new NoteFields(Role.CASEWORKER);
        fields.problems(new NoteDraft(null, null, "").problems(Instant.now()));
        return editor(fields);
    }

    private static Div editor(Component... parts) {
        Div editor = new Div(parts);
        editor.addClassName("note-editor");
        return editor;
    }

    /** The head of a case. */
    public static Component header(Protection protection) {
        boolean open = protection == Protection.NONE;
        String name = SampleCases.people().getFirst();
        CaseView.Header file = new CaseView.Header(
                new CaseFileId(NOTHING),
                "PROV-1",
                name,
                "19900101-****",
                null,
                36,
                Words.text("guide.sample.who"),
                List.of(),
                named("guide.soc"),
                named("guide.sample.unit"),
                Written.today().minusDays(100),
                noon(Written.today().plusDays(A_WEEK)),
                open ? "070-174 06 05" : null,
                null,
                protection);
        return new CaseHeader(new H3(name), file, new CaseView.Covering(List.of(), List.of(), false), Contacting.NONE);
    }

    /** A timeline with a row of every kind, seen on every ground. */
    public static Component timeline() {
        LocalDate today = Written.today();
        Ground own = new Ground.Cover(new CoverId(NOTHING), today.plusDays(A_WEEK));
        Ground mine = new Ground.OwnAgency(new AssignmentId(NOTHING));
        Ground consent = new Ground.Consent(new ConsentId(NOTHING), today.plusMonths(2));
        Ground law = new Ground.LegalBasis(BasisKind.HARM_TEST, new RecordedGroundId(NOTHING), today.plusDays(A_WEEK));
        return new Timeline(
                List.of(
                        item(
                                today.plusDays(2),
                                "soc",
                                Category.ATTENDANCE,
                                mine,
                                met(Contact.Attendance.PLANNED, today)),
                        item(today, "soc", Category.PLAN, mine, note(today)),
                        item(today, "amf", Category.ATTENDANCE, consent, met(Contact.Attendance.CAME, today)),
                        item(
                                today.minusDays(A_WEEK),
                                "soc",
                                Category.ATTENDANCE,
                                own,
                                met(Contact.Attendance.MISSED, today)),
                        item(
                                today.minusDays(A_WEEK),
                                "amf",
                                Category.PARTICIPATION,
                                consent,
                                new Detail.Programme(2, new Happening.Referral(today.minusDays(A_WEEK), null))),
                        item(
                                today.minusDays(A_WEEK),
                                "amf",
                                Category.PLACEMENT,
                                consent,
                                new Detail.Placed(Detail.Placing.FOLLOWED_UP, Words.text("guide.sample.place"))),
                        item(
                                today.minusDays(A_WEEK),
                                "soc",
                                Category.HANDOVER,
                                mine,
                                new Detail.Handed(HandoverEvent.ACCEPT, named("guide.sample.unit"), true)),
                        item(
                                today.minusDays(A_WEEK),
                                "soc",
                                Category.PLAN,
                                mine,
                                new Detail.Planned(Detail.Planning.AGREED, 1)),
                        item(today.minusDays(A_WEEK), "af", Category.PLAN, law, plain("guide.sample.of-others")),
                        item(
                                today.minusMonths(1),
                                "soc",
                                Category.ADDICTION_TREATMENT,
                                mine,
                                new Detail.Treatment(
                                        TreatmentEpisode.Kind.RESIDENTIAL,
                                        Words.text("guide.sample.unit"),
                                        today.minusMonths(4),
                                        today.minusMonths(1))),
                        item(
                                today.minusMonths(2),
                                "amf",
                                Category.KNOWN_AT_AGENCY,
                                consent,
                                new Detail.KnownAt("PROV-77", named("guide.sample.unit"))),
                        item(
                                today.minusMonths(2),
                                "amf",
                                Category.CONTACT,
                                consent,
                                new Detail.Reach("070-174 06 05", "prov@example.com"))),
                new Nothing());
    }

    private static CaseView.Item item(LocalDate day, String code, Category category, Ground ground, Detail detail) {
        return new CaseView.Item(day, agency(code), code, category, ground, Words.text("guide.sample.who"), detail);
    }

    private static Detail met(Contact.Attendance attendance, LocalDate day) {
        return new Detail.Meeting(ContactKind.VISIT, attendance, noon(day), Words.text("guide.sample.place"));
    }

    private static Detail note(LocalDate day) {
        Detail.Written before =
                new Detail.Written(noon(day), Words.text("guide.sample.who"), Words.text("guide.sample.correction"));
        Detail.Written after =
                new Detail.Written(noon(day), Words.text("guide.sample.who"), Words.text("guide.sample.addition"));
        return note("guide.sample.note", noon(day), List.of(before), List.of(after), day.plusDays(A_WEEK));
    }

    private static Detail plain(String key) {
        return note(key, null, List.of(), List.of(), null);
    }

    private static Detail note(
            String key,
            @Nullable Instant corrected,
            List<Detail.Written> earlier,
            List<Detail.Written> additions,
            @Nullable LocalDate openThrough) {
        return new Detail.Note(
                new NoteId(NOTHING), Words.text(key), corrected, earlier, additions, openThrough != null, openThrough);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Written.ZONE).toInstant();
    }

    private static Name agency(String code) {
        return switch (code) {
            case "soc" -> named("guide.soc");
            case "amf" -> named("guide.amf");
            default -> named("guide.af");
        };
    }

    private static Name named(String key) {
        return new Name(Words.text(key), Words.text(key));
    }

    /** Nothing comes of pressing anything. */
    private record Nothing() implements RowActs {
        @Override
        public boolean owns(CaseView.Item item) {
            return item.ownerCode().equals("soc");
        }

        @Override
        public void amend(Detail.Note note, Category category, NoteAmendment.Kind kind) {
            // It is a sample.
        }

        @Override
        public void toFile(Detail.Note note) {
            // It is a sample.
        }
    }
}
