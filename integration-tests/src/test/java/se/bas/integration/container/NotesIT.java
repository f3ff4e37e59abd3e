package se.bas.integration.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.bas.application.NotAuthorised;
import se.bas.application.casework.AmendNote;
import se.bas.application.casework.AmendNote.Amendment;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseFilter.Only;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.DiscardDraft;
import se.bas.application.casework.DraftKeeping;
import se.bas.application.casework.KeepDraft;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.NoteWriting;
import se.bas.application.casework.OpenCase;
import se.bas.application.casework.SearchCases;
import se.bas.application.casework.WriteNote;
import se.bas.application.consent.RegisterConsent;
import se.bas.application.consent.Registration;
import se.bas.application.consent.WithdrawConsent;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NoteAmendment.Kind;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentForm;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;
import se.bas.integration.Demo;

/** Writing: who may, who sees what is not yet written to its end, and what becomes of it. */
@ExtendWith(ArquillianExtension.class)
@Tag("UIX-04")
public class NotesIT {
    private static final CaseFileId AT_SOC = new CaseFileId(Demo.file("SOC-2015-0102"));
    private static final CaseFileId AT_AMF = new CaseFileId(Demo.file("AMF-2015-002"));

    @Inject
    private WriteNote writeNote;

    @Inject
    private KeepDraft keepDraft;

    @Inject
    private DiscardDraft discardDraft;

    @Inject
    private AmendNote amendNote;

    @Inject
    private OpenCase openCase;

    @Inject
    private SearchCases searchCases;

    @Inject
    private ListMyCases listMyCases;

    @Inject
    private RegisterConsent registerConsent;

    @Inject
    private WithdrawConsent withdrawConsent;

    @Inject
    private Desk desk;

    @Deployment
    public static WebArchive archive() {
        return Archives.withTests(NotesIT.class, Desk.class, People.class, Demo.class);
    }

    private static LocalDate today() {
        return ConsentPeriod.day(Instant.now());
    }

    private static NoteDraft draft(@Nullable Category category, String text) {
        return new NoteDraft(today(), category, text);
    }

    private Optional<CaseView> open(Actor.Staff who, CaseFileId file) {
        return openCase.open(who, file) instanceof Disclosure.Granted<CaseView>(CaseView view, var receipt)
                ? Optional.of(view)
                : Optional.empty();
    }

    private List<Detail.Note> notes(Actor.Staff who, CaseFileId file) {
        return open(who, file).orElseThrow().timeline().stream()
                .map(CaseView.Item::detail)
                .filter(Detail.Note.class::isInstance)
                .map(Detail.Note.class::cast)
                .toList();
    }

    private Detail.Note note(Actor.Staff who, CaseFileId file, String text) {
        return notes(who, file).stream()
                .filter(note -> note.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Actor.Staff socColleague() {
        return People.withMandateOf("soc-handlaggare2", 2);
    }

    private static Actor.Staff socManager() {
        return People.withMandateOf("soc-chef", 3);
    }

    @Test
    @Tag("ACC-04")
    void a_draft_is_its_authors_alone_and_is_there_again_without_a_category_too() {
        Actor.Staff author = People.socCaseworker();
        desk.assign(People.job("soc"), AT_SOC, People.staff(2));
        DraftKeeping kept = keepDraft.keep(author, AT_SOC, draft(null, "Halvskrivet om Adam"), null);
        assertThat(kept).isInstanceOf(DraftKeeping.Done.class);

        assertThat(open(author, AT_SOC).orElseThrow().notes().draft())
                .extracting(draft -> draft.content().text())
                .isEqualTo("Halvskrivet om Adam");
        // Others who can open the very same case, and others who cannot.
        assertThat(open(socColleague(), AT_SOC).orElseThrow().notes().draft()).isNull();
        assertThat(open(socManager(), AT_SOC)).hasValueSatisfying(view -> {
            assertThat(view.notes().draft()).isNull();
            assertThat(view.notes().may()).isFalse();
        });
        assertThat(open(People.amfCaseworker(), AT_AMF).orElseThrow().notes().draft())
                .isNull();
        // And the rows themselves, behind the gate.
        assertThat(desk.drafts(author)).isEqualTo(1);
        assertThat(desk.drafts(socColleague())).isZero();
        assertThat(desk.drafts(socManager())).isZero();
        assertThat(desk.drafts(People.amfCaseworker())).isZero();

        assertThat(discardDraft.discard(author, AT_SOC)).isInstanceOf(DraftKeeping.Done.class);
        assertThat(open(author, AT_SOC).orElseThrow().notes().draft()).isNull();
        assertThat(desk.drafts(author)).isZero();
    }

    @Test
    void whoever_works_with_the_case_no_more_neither_reads_their_draft_nor_writes_on() {
        Actor.Staff former = People.withMandateOf("soc-loa2", 8);
        // As it lies there when the assignment has ended: theirs, and nobody else's.
        desk.draft(former, AT_SOC, People.staff(8));
        assertThat(desk.drafts(former)).isEqualTo(1);
        assertThat(open(former, AT_SOC)).isEmpty();
        assertThat(keepDraft.keep(former, AT_SOC, draft(Category.PLAN, "Skriver vidare"), null))
                .isInstanceOf(DraftKeeping.NotFound.class);
        assertThat(discardDraft.discard(former, AT_SOC)).isInstanceOf(DraftKeeping.NotFound.class);
        assertThat(writeNote.write(former, AT_SOC, draft(Category.PLAN, "Skriver"), null))
                .isInstanceOf(NoteWriting.NotFound.class);
        assertThat(open(People.socCaseworker(), AT_SOC).orElseThrow().notes().draft())
                .isNull();
    }

    @Test
    void nobody_writes_in_a_file_that_is_not_theirs_to_write_in() {
        NoteDraft draft = draft(Category.PLAN, "Inte min");
        for (Actor.Staff other :
                List.of(socManager(), People.amfCaseworker(), People.withMandateOf("soc-granskare", 5))) {
            refused(NoteWriting.NotFound.class, () -> writeNote.write(other, AT_SOC, draft, null));
            refused(DraftKeeping.NotFound.class, () -> keepDraft.keep(other, AT_SOC, draft, null));
        }
        assertThat(writeNote.write(People.socCaseworker(), new CaseFileId(UUID.randomUUID()), draft, null))
                .isInstanceOf(NoteWriting.NotFound.class);
        assertThatThrownBy(() -> desk.draft(People.amfCaseworker(), AT_AMF, People.staff(1)))
                .hasStackTraceContaining("row-level security");
    }

    /** Told that there is nothing; or, with a mandate that lacks the purpose, not even that. */
    private static void refused(Class<?> outcome, Callable<?> use) {
        try {
            assertThat(use.call()).isInstanceOf(outcome);
        } catch (Exception without) {
            assertThat(without).isInstanceOf(NotAuthorised.class);
        }
    }

    @Test
    @Tag("CON-01")
    void a_note_stands_in_the_case_at_once_and_crosses_by_its_category_alone() {
        Actor.Staff soc = People.socCaseworker();
        Actor.Staff amf = People.amfCaseworker();
        keepDraft.keep(soc, AT_SOC, draft(null, "Ett utkast"), null);
        Instant seen = Objects.requireNonNull(
                        open(soc, AT_SOC).orElseThrow().notes().draft())
                .savedAt();
        String shared = "Kom till mötet " + UUID.randomUUID();
        String unshared = "Om barnen " + UUID.randomUUID();
        assertThat(writeNote.write(soc, AT_SOC, draft(Category.ATTENDANCE, shared), seen))
                .isInstanceOf(NoteWriting.Written.class);
        assertThat(writeNote.write(soc, AT_SOC, draft(Category.FAMILY, unshared), null))
                .isInstanceOf(NoteWriting.Written.class);
        assertThat(open(soc, AT_SOC).orElseThrow().notes().draft()).isNull();
        assertThat(notes(soc, AT_SOC)).extracting(Detail.Note::text).contains(shared, unshared);
        assertThat(notes(amf, AT_AMF)).extracting(Detail.Note::text).doesNotContain(shared, unshared);

        keepDraft.keep(soc, AT_SOC, draft(Category.ATTENDANCE, "Utkast om närvaro"), null);
        Registration registered = registerConsent.register(soc, AT_SOC, consent(Set.of(Category.ATTENDANCE)));
        assertThat(registered).isInstanceOf(Registration.Registered.class);
        try {
            assertThat(notes(amf, AT_AMF)).extracting(Detail.Note::text).contains(shared);
            assertThat(notes(amf, AT_AMF)).extracting(Detail.Note::text).doesNotContain(unshared, "Utkast om närvaro");
            correctedByOneIsReadAsCorrectedByTheOther(soc, amf, shared);
        } finally {
            withdrawConsent.withdraw(soc, AT_SOC, ((Registration.Registered) registered).id(), Set.of());
            discardDraft.discard(soc, AT_SOC);
        }
        assertThat(notes(amf, AT_AMF)).extracting(Detail.Note::text).noneMatch(text -> text.contains(shared));
    }

    private void correctedByOneIsReadAsCorrectedByTheOther(Actor.Staff soc, Actor.Staff amf, String text) {
        Detail.Note note = note(soc, AT_SOC, text);
        String corrected = "Kom inte: " + text;
        assertThat(amendNote.amend(
                        soc, AT_SOC, new Amendment(note.id(), Category.ATTENDANCE, Kind.CORRECTION, corrected, 0)))
                .isInstanceOfSatisfying(
                        NoteWriting.Written.class,
                        written -> assertThat(written.couldSee())
                                .extracting(one -> one.unit().swedish())
                                .contains("BAS-teamet"));
        Detail.Note atSoc = note(soc, AT_SOC, corrected);
        assertThat(atSoc.corrected()).isNotNull();
        assertThat(atSoc.earlier()).extracting(Detail.Written::text).containsExactly(text);
        Detail.Note atAmf = note(amf, AT_AMF, corrected);
        assertThat(atAmf.corrected()).isNotNull();
        assertThat(atAmf.earlier()).isEmpty();
        assertThat(atAmf.mayAdd()).isFalse();
        assertThat(atAmf.openThrough()).isNull();
        // A recipient writes in nobody else's note.
        assertThat(amendNote.amend(
                        amf, AT_AMF, new Amendment(note.id(), Category.ATTENDANCE, Kind.ADDITION, "Jag med", 1)))
                .isInstanceOf(NoteWriting.NotFound.class);
    }

    private static ConsentDraft consent(Set<Category> categories) {
        return new ConsentDraft(
                new UnitId(UUID.fromString(Demo.AMF_TEAM)),
                categories,
                Purpose.COORDINATION,
                today(),
                today().plusDays(30),
                ConsentForm.WRITTEN,
                Instant.now().minusSeconds(5),
                "Algatan",
                null,
                "sv",
                ConsentDraft.INFORMATION_VERSION,
                true,
                true);
    }

    @Test
    @Tag("GDP-03")
    @Tag("UIX-14")
    void the_author_corrects_for_fourteen_days_a_colleague_adds_and_the_second_saver_loses_nothing() {
        Actor.Staff author = People.socCaseworker();
        desk.assign(People.job("soc"), AT_SOC, People.staff(2));
        String text = "Första texten " + UUID.randomUUID();
        writeNote.write(author, AT_SOC, draft(Category.HOUSING_SUPPORT, text), null);
        Detail.Note note = note(author, AT_SOC, text);
        assertThat(note.openThrough()).isEqualTo(today().plusDays(14));

        assertThat(amend(socColleague(), note, Kind.CORRECTION, "Min text", 0))
                .isEqualTo(List.of(NoteProblem.NOT_THE_AUTHOR));
        assertThat(amend(socColleague(), note, Kind.ADDITION, "Jag ringde sedan", 0))
                .isEmpty();
        assertThat(amend(author, note, Kind.CORRECTION, text + " rättad", 0)).isEmpty();
        assertThat(amend(author, note, Kind.CORRECTION, text + " rättad i det andra fönstret", 0))
                .isEqualTo(List.of(NoteProblem.CHANGED_MEANWHILE));
        assertThat(amend(author, note, Kind.CORRECTION, "  ", 1)).isEqualTo(List.of(NoteProblem.TEXT_MISSING));

        Detail.Note now = note(author, AT_SOC, text + " rättad");
        assertThat(now.additions()).extracting(Detail.Written::text).containsExactly("Jag ringde sedan");
        assertThat(now.earlier()).extracting(Detail.Written::text).containsExactly(text);

        String old = "Skriven för länge sedan " + UUID.randomUUID();
        desk.noteFrom(People.job("soc"), AT_SOC, People.staff(1), today().minusDays(15), old);
        Detail.Note locked = note(author, AT_SOC, old);
        assertThat(locked.openThrough()).isNull();
        assertThat(amend(author, locked, Kind.CORRECTION, "Ny", 0)).isEqualTo(List.of(NoteProblem.LOCKED));
        assertThat(amend(author, locked, Kind.ADDITION, "Tillägg", 0)).isEmpty();
    }

    private List<NoteProblem> amend(Actor.Staff who, Detail.Note note, Kind kind, String text, int seen) {
        NoteWriting outcome =
                amendNote.amend(who, AT_SOC, new Amendment(note.id(), Category.HOUSING_SUPPORT, kind, text, seen));
        assertThat(outcome).isNotInstanceOf(NoteWriting.NotFound.class);
        return outcome instanceof NoteWriting.Rejected(var problems, var receipt) ? problems : List.of();
    }

    @Test
    @Tag("UIX-14")
    void two_windows_do_not_overwrite_each_others_draft() {
        Actor.Staff author = People.socCaseworker();
        DraftKeeping first = keepDraft.keep(author, AT_SOC, draft(null, "Det ena fönstret"), null);
        assertThat(keepDraft.keep(author, AT_SOC, draft(null, "Det andra fönstret"), null))
                .isInstanceOf(DraftKeeping.WrittenElsewhere.class);
        assertThat(open(author, AT_SOC).orElseThrow().notes().draft())
                .extracting(draft -> draft.content().text())
                .isEqualTo("Det ena fönstret");
        // A note that was written in the other window does not take this draft with it.
        writeNote.write(author, AT_SOC, draft(Category.PLAN, "Något annat"), null);
        assertThat(open(author, AT_SOC).orElseThrow().notes().draft()).isNotNull();
        Instant seen = ((DraftKeeping.Done) first).at();
        assertThat(keepDraft.keep(author, AT_SOC, draft(Category.PLAN, "Det ena, vidare"), seen))
                .isInstanceOf(DraftKeeping.Done.class);
        discardDraft.discard(author, AT_SOC);
    }

    @Test
    @Tag("UIX-05")
    @Tag("PNR-09")
    @Tag("CON-41")
    void one_finds_ones_own_cases_by_number_name_and_case_number_and_nobody_elses() {
        Actor.Staff soc = People.socCaseworker();
        CaseList.Line robin = only(soc, Demo.ROBIN_AT_SOC);
        assertThat(robin.name()).isEqualTo(Demo.ROBIN);
        assertThat(robin.maskedNumber()).isEqualTo("20000105-****");
        for (String typed :
                List.of("20000105-2380", "000105-2380", "0001052380", "robin san", "Sandell Ro", "soc-2026-0031")) {
            assertThat(only(soc, typed).caseNumber()).as(typed).isEqualTo(Demo.ROBIN_AT_SOC);
        }
        assertThat(search(soc, Demo.ROBIN_AT_AMF)).isEmpty();
        assertThat(search(soc, "2000")).isEmpty();
        assertThat(search(soc, "skuldrådgivaren ringde om avbetalning på lånet"))
                .isEmpty();
        assertThat(only(People.amfCaseworker(), "200001052380").caseNumber()).isEqualTo(Demo.ROBIN_AT_AMF);
        var hidden = desk.protectedCase(soc).orElseThrow();
        assertThat(search(soc, hidden.name()))
                .noneMatch(line -> line.caseNumber().equals(hidden.caseNumber()));
        CaseList.Line line = only(soc, hidden.caseNumber());
        assertThat(line.name()).isNull();
        assertThat(line.maskedNumber()).isNull();
    }

    private CaseList.Line only(Actor.Staff who, String typed) {
        List<CaseList.Line> found = search(who, typed);
        assertThat(found).as(typed).hasSize(1);
        return found.getFirst();
    }

    private List<CaseList.Line> search(Actor.Staff who, String typed) {
        return searchCases.search(who, typed) instanceof Disclosure.Granted<CaseList>(CaseList list, var receipt)
                ? list.lines()
                : List.of();
    }

    @Test
    void each_condition_and_its_opposite_together_give_all_cases() {
        Actor.Staff soc = People.socCaseworker();
        List<String> all = listed(soc, Set.of());
        List<String> with = listed(soc, Set.of(Only.CONSENT_IN_FORCE));
        List<String> without = listed(soc, Set.of(Only.NO_CONSENT_IN_FORCE));
        assertThat(with).isNotEmpty();
        assertThat(without).isNotEmpty();
        List<String> both = new ArrayList<>(with);
        both.addAll(without);
        assertThat(both).containsExactlyInAnyOrderElementsOf(all);
        assertThat(all).containsAll(listed(soc, Set.of(Only.QUIET_14_DAYS)));
        assertThat(listed(soc, Set.of(Only.QUIET_14_DAYS))).containsAll(listed(soc, Set.of(Only.QUIET_30_DAYS)));
        assertThat(listed(soc, Set.of(Only.TREATMENT_ENDED_90_DAYS)))
                .containsAll(listed(soc, Set.of(Only.TREATMENT_ENDED_30_DAYS)));
        for (Only only : Only.values()) {
            assertThat(all).as(only.name()).containsAll(listed(soc, Set.of(only)));
        }
    }

    @Test
    @Tag("IDA-07")
    void the_number_of_hits_tells_a_manager_nothing_of_treatment_or_consents_in_cases_they_merely_manage() {
        Actor.Staff manager = socManager();
        assertThat(total(manager, Set.of())).isPositive();
        for (Only only : Only.values()) {
            if (only.group() != CaseFilter.Group.PART && only.group() != CaseFilter.Group.QUIET) {
                assertThat(total(manager, Set.of(only))).as(only.name()).isZero();
            }
        }
    }

    private int total(Actor.Staff who, Set<Only> only) {
        CaseFilter filter = new CaseFilter("", CaseFilter.Sort.NAME, only);
        return listMyCases.list(who, filter, 0, 1) instanceof Disclosure.Granted<CaseList>(CaseList list, var receipt)
                ? list.total()
                : -1;
    }

    private List<String> listed(Actor.Staff who, Set<Only> only) {
        CaseFilter filter = new CaseFilter("", CaseFilter.Sort.LONGEST_QUIET, only);
        return listMyCases.list(who, filter, 0, 200) instanceof Disclosure.Granted<CaseList>(CaseList list, var receipt)
                ? list.lines().stream().map(CaseList.Line::caseNumber).toList()
                : List.of();
    }
}
