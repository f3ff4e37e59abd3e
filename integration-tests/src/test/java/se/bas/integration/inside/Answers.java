package se.bas.integration.inside;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.agency.ShowInstallation;
import se.bas.application.agency.SignIn;
import se.bas.application.agency.SignOut;
import se.bas.application.agency.TakeUpMandate;
import se.bas.application.audit.LogFilter;
import se.bas.application.audit.ReadLog;
import se.bas.application.casework.AmendNote;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.DiscardDraft;
import se.bas.application.casework.EndCover;
import se.bas.application.casework.GiveCover;
import se.bas.application.casework.KeepDraft;
import se.bas.application.casework.ListMyCases;
import se.bas.application.casework.OpenCase;
import se.bas.application.casework.RefreshCase;
import se.bas.application.casework.SearchCases;
import se.bas.application.casework.WriteNote;
import se.bas.application.consent.WithdrawBlindly;
import se.bas.application.ground.RecordGround;
import se.bas.application.ground.RevokeGround;
import se.bas.application.importing.CheckImport;
import se.bas.application.importing.ImportParticipants;
import se.bas.application.importing.ImportProgress;
import se.bas.application.importing.ImportReading;
import se.bas.application.job.Run;
import se.bas.application.job.WarnOfExpiry;
import se.bas.application.task.ListTasks;
import se.bas.application.task.RefreshTasks;
import se.bas.application.task.TaskList;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Origin;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverDraft;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundDraft;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.importing.ImportRow;
import se.bas.domain.job.JobKind;

/** Calls use cases for the proofs. What they show is told whole, as text; receipts are told by REST. */
@Part
public class Answers {
    private final ListMyCases listMyCases;
    private final OpenCase openCase;
    private final RefreshCase refreshCase;
    private final ReadLog readLog;
    private final ShowInstallation showInstallation;
    private final SignIn signIn;
    private final SignOut signOut;
    private final TakeUpMandate takeUpMandate;
    private final WithdrawBlindly withdrawBlindly;
    private final GiveCover giveCover;
    private final EndCover endCover;
    private final RecordGround recordGround;
    private final RevokeGround revokeGround;
    private final SearchCases searchCases;
    private final WriteNote writeNote;
    private final AmendNote amendNote;
    private final KeepDraft keepDraft;
    private final DiscardDraft discardDraft;
    private final ListTasks listTasks;
    private final RefreshTasks refreshTasks;
    private final CheckImport checkImport;
    private final ImportParticipants importParticipants;
    private final WarnOfExpiry warnOfExpiry;
    private final WriteNotes writeNotes;
    private final Leaky leaky;
    private final CompareForWork compareForWork;
    private final CompareForEvaluation compareForEvaluation;

    @Inject
    Answers(
            ListMyCases listMyCases,
            OpenCase openCase,
            RefreshCase refreshCase,
            ReadLog readLog,
            ShowInstallation showInstallation,
            SignIn signIn,
            SignOut signOut,
            TakeUpMandate takeUpMandate,
            WithdrawBlindly withdrawBlindly,
            GiveCover giveCover,
            EndCover endCover,
            RecordGround recordGround,
            RevokeGround revokeGround,
            SearchCases searchCases,
            WriteNote writeNote,
            AmendNote amendNote,
            KeepDraft keepDraft,
            DiscardDraft discardDraft,
            ListTasks listTasks,
            RefreshTasks refreshTasks,
            CheckImport checkImport,
            ImportParticipants importParticipants,
            WarnOfExpiry warnOfExpiry,
            WriteNotes writeNotes,
            Leaky leaky,
            CompareForWork compareForWork,
            CompareForEvaluation compareForEvaluation) {
        this.listMyCases = listMyCases;
        this.openCase = openCase;
        this.refreshCase = refreshCase;
        this.readLog = readLog;
        this.showInstallation = showInstallation;
        this.signIn = signIn;
        this.signOut = signOut;
        this.takeUpMandate = takeUpMandate;
        this.withdrawBlindly = withdrawBlindly;
        this.giveCover = giveCover;
        this.endCover = endCover;
        this.recordGround = recordGround;
        this.revokeGround = revokeGround;
        this.searchCases = searchCases;
        this.writeNote = writeNote;
        this.amendNote = amendNote;
        this.keepDraft = keepDraft;
        this.discardDraft = discardDraft;
        this.listTasks = listTasks;
        this.refreshTasks = refreshTasks;
        this.checkImport = checkImport;
        this.importParticipants = importParticipants;
        this.warnOfExpiry = warnOfExpiry;
        this.writeNotes = writeNotes;
        this.leaky = leaky;
        this.compareForWork = compareForWork;
        this.compareForEvaluation = compareForEvaluation;
    }

    String to(JsonObject asked) {
        Actor.Staff who = who(asked);
        return switch (asked.getString("ask")) {
            case "ListMyCases" -> told(list(who, asked));
            case "RefreshCase" ->
                openCase.open(who, file(asked)) instanceof Disclosure.Granted<CaseView>(var view, var receipt)
                        ? told(refreshCase.refresh(who, view, receipt))
                        : "Withheld";
            case "RefreshTasks" ->
                listTasks.list(who) instanceof Disclosure.Granted<TaskList>(var list, var receipt)
                        ? told(refreshTasks.refresh(who, list, receipt))
                        : "Withheld";
            case "SearchCases" -> told(searchCases.search(who, asked.getString("text")));
            case "WriteNote" -> writeNote.write(who, file(asked), note(), null).toString();
            case "AmendNote" ->
                amendNote
                        .amend(
                                who,
                                file(asked),
                                new AmendNote.Amendment(
                                        new NoteId(id(asked, "note")),
                                        Category.valueOf(asked.getString("category")),
                                        NoteAmendment.Kind.ADDITION,
                                        "Tillägg",
                                        0))
                        .toString();
            case "KeepDraft" -> keepDraft.keep(who, file(asked), note(), null).toString();
            case "DiscardDraft" -> discardDraft.discard(who, file(asked)).toString();
            case "ReadLog" -> told(log(who, asked));
            case "ShowInstallation" -> showInstallation.show(who).toString();
            case "TakeUpMandate" -> takeUpMandate.takeUp(who).toString();
            case "SignIn" ->
                signIn.signIn(new Actor.Newcomer(who.account(), who.origin())).toString();
            case "SignOut" -> {
                signOut.signOut(who);
                yield "signed out";
            }
            case "GiveCover" -> giveCover.give(who, file(asked), cover(asked)).toString();
            case "EndCover" ->
                endCover.end(who, file(asked), new CoverId(id(asked, "cover"))).toString();
            case "RecordGround" ->
                recordGround.record(who, file(asked), ground(asked)).toString();
            case "RevokeGround" ->
                revokeGround
                        .revoke(who, file(asked), new RecordedGroundId(id(asked, "ground")))
                        .toString();
            case "CheckImport" ->
                checkImport.check(who, table(asked)).problems().toString();
            case "ImportParticipants" ->
                importParticipants.take(who, table(asked), NOBODY_WAITS).toString();
            case "WarnOfExpiry" ->
                warnOfExpiry
                        .run(
                                new Actor.Job(
                                        JobKind.WARN_OF_EXPIRY.name(),
                                        new AgencyId(id(asked, "agency")),
                                        new CollaborationId(id(asked, "collaboration")),
                                        who.origin()),
                                new Run(
                                        UUID.randomUUID(),
                                        JobKind.WARN_OF_EXPIRY,
                                        LocalDate.parse(asked.getString("day")),
                                        null))
                        .toString();
            case "WriteNotes" -> writeNotes.write(who, id(asked, "participant"));
            case "Leaky" -> leaky.reach(who, file(asked));
            case "CompareForWork" ->
                compareForWork.compare(who, file(asked), Looked.at(asked)).toString();
            case "CompareForEvaluation" ->
                compareForEvaluation.compare(who, file(asked), Looked.at(asked)).toString();
            case "NanosOfOpenCase" -> nanos(asked, path -> openCase.open(who, new CaseFileId(UUID.fromString(path))));
            case "NanosOfSearch" ->
                nanos(
                        asked,
                        text -> listMyCases.list(who, new CaseFilter(text, CaseFilter.Sort.NAME, Set.of()), 0, 50));
            case "NanosOfBlindWithdrawal" -> nanos(asked, number -> withdrawBlindly.withdraw(afresh(who), number));
            default -> throw new IllegalArgumentException(asked.getString("ask"));
        };
    }

    private Disclosure<?> list(Actor.Staff who, JsonObject asked) {
        CaseFilter filter =
                new CaseFilter(asked.getString("text"), CaseFilter.Sort.valueOf(asked.getString("sort")), only(asked));
        return listMyCases.list(who, filter, asked.getInt("offset"), asked.getInt("limit"));
    }

    private static Set<CaseFilter.Only> only(JsonObject asked) {
        String only = asked.getString("only", "");
        return only.isEmpty() ? Set.of() : Set.of(CaseFilter.Only.valueOf(only));
    }

    private static final ImportProgress NOBODY_WAITS = new ImportProgress() {
        @Override
        public void done(int participants) {
            // Nobody waits.
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private static ImportReading.Rows table(JsonObject asked) {
        JsonArray numbers = asked.getJsonArray("numbers");
        return new ImportReading.Rows(
                IntStream.range(0, numbers.size())
                        .mapToObj(at -> new ImportRow(
                                at + 2,
                                new ParticipantDraft(
                                        "Ny",
                                        "Person",
                                        numbers.getString(at),
                                        null,
                                        null,
                                        Protection.NONE,
                                        asked.getString("caseNumber") + "-" + at,
                                        "",
                                        "")))
                        .toList(),
                List.of());
    }

    private static NoteDraft note() {
        return new NoteDraft(LocalDate.EPOCH, Category.PLAN, "Provanteckning");
    }

    private Disclosure<?> log(Actor.Staff who, JsonObject asked) {
        @Nullable String caseNumber = asked.getString("caseNumber", null);
        LogFilter filter = new LogFilter(null, null, caseNumber, LogFilter.Show.valueOf(asked.getString("show")));
        return readLog.read(who, filter, asked.getInt("offset"), asked.getInt("limit"));
    }

    private static String told(Disclosure<?> disclosure) {
        return disclosure instanceof Disclosure.Granted<?>(var view, var receipt) ? view.toString() : "Withheld";
    }

    private static UUID id(JsonObject asked, String name) {
        return UUID.fromString(asked.getString(name));
    }

    private static CaseFileId file(JsonObject asked) {
        return new CaseFileId(id(asked, "file"));
    }

    private static CoverDraft cover(JsonObject asked) {
        return new CoverDraft(
                new StaffId(id(asked, "staff")),
                LocalDate.parse(asked.getString("from")),
                LocalDate.parse(asked.getString("until")),
                "Ordinarie handläggare är sjuk");
    }

    private static RecordedGroundDraft ground(JsonObject asked) {
        return new RecordedGroundDraft(
                new UnitId(id(asked, "unit")),
                BasisKind.HARM_TEST,
                Set.of(Category.ATTENDANCE),
                Purpose.COORDINATION,
                LocalDate.parse(asked.getString("from")),
                LocalDate.parse(asked.getString("until")),
                "Enhetschefen",
                "Det står klart att det inte är till men för den enskilda");
    }

    private static Actor.Staff who(JsonObject asked) {
        return new Actor.Staff(
                new Account(
                        asked.getString("provider"),
                        asked.getString("subject"),
                        asked.getString("affiliation", ""),
                        asked.getString("assurance", "")),
                new MandateId(UUID.fromString(asked.getString("mandate"))),
                new Origin("proof", "127.0.0.1", UUID.randomUUID()));
    }

    private static Actor.Staff afresh(Actor.Staff who) {
        return new Actor.Staff(who.account().signedIn(Instant.now()), who.mandate(), who.origin());
    }

    /** Something that is done with one thing. */
    private interface Doing {
        Object with(String thing);
    }

    /** How long each took, in nanoseconds, in the order they were asked for: one after the other. */
    private static String nanos(JsonObject asked, Doing doing) {
        var things = asked.getJsonArray("things");
        long[] took = new long[things.size()];
        for (int at = 0; at < took.length; at++) {
            long before = System.nanoTime();
            doing.with(things.getString(at));
            took[at] = System.nanoTime() - before;
        }
        StringBuilder all = new StringBuilder();
        IntStream.range(0, took.length)
                .forEach(at -> all.append(at == 0 ? "" : ",").append(took[at]));
        return all.toString();
    }
}
