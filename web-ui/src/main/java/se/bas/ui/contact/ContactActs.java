package se.bas.ui.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.bas.application.contact.AlertUnit;
import se.bas.application.contact.BookAppointment;
import se.bas.application.contact.CancelAppointment;
import se.bas.application.contact.ContactActing;
import se.bas.application.contact.Contacting.Appointment;
import se.bas.application.contact.DecideLadder;
import se.bas.application.contact.MoveAppointment;
import se.bas.application.contact.NoteContact;
import se.bas.application.contact.RecordAttendance;
import se.bas.application.contact.RecordReachWish;
import se.bas.application.contact.UndoAttendance;
import se.bas.application.edition.Settings;
import se.bas.application.edition.ShowSettings;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentDraft;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactNote;
import se.bas.domain.contact.LadderEvent;
import se.bas.domain.contact.ReachDraft;
import se.bas.domain.contact.TargetGroup;
import se.bas.ui.agency.SignedIn;

/** What can be done about appointments, by whoever is signed in. */
@Dependent
class ContactActs {
    private final BookAppointment bookAppointment;
    private final MoveAppointment moveAppointment;
    private final CancelAppointment cancelAppointment;
    private final RecordAttendance recordAttendance;
    private final UndoAttendance undoAttendance;
    private final NoteContact noteContact;
    private final RecordReachWish recordReachWish;
    private final AlertUnit alertUnit;
    private final DecideLadder decideLadder;
    private final ShowSettings showSettings;
    private final SignedIn signedIn;

    @Inject
    ContactActs(
            BookAppointment bookAppointment,
            MoveAppointment moveAppointment,
            CancelAppointment cancelAppointment,
            RecordAttendance recordAttendance,
            UndoAttendance undoAttendance,
            NoteContact noteContact,
            RecordReachWish recordReachWish,
            AlertUnit alertUnit,
            DecideLadder decideLadder,
            ShowSettings showSettings,
            SignedIn signedIn) {
        this.bookAppointment = bookAppointment;
        this.moveAppointment = moveAppointment;
        this.cancelAppointment = cancelAppointment;
        this.recordAttendance = recordAttendance;
        this.undoAttendance = undoAttendance;
        this.noteContact = noteContact;
        this.recordReachWish = recordReachWish;
        this.alertUnit = alertUnit;
        this.decideLadder = decideLadder;
        this.showSettings = showSettings;
        this.signedIn = signedIn;
    }

    /** What the agency's forms offer. */
    Settings settings() {
        return showSettings.show(signedIn.actor());
    }

    ContactActing book(CaseFileId file, AppointmentDraft draft) {
        return bookAppointment.book(signedIn.actor(), file, draft);
    }

    ContactActing move(CaseFileId file, Appointment seen, AppointmentMove.Move move, AppointmentDraft draft) {
        return moveAppointment.move(signedIn.actor(), file, seen.id(), seen.version(), move, draft);
    }

    ContactActing cancel(CaseFileId file, Appointment seen, AppointmentMove.Cancel move) {
        return cancelAppointment.cancel(signedIn.actor(), file, seen.id(), seen.version(), move);
    }

    ContactActing attend(CaseFileId file, Appointment seen, AppointmentMove.Attend said, @Nullable TargetGroup group) {
        return recordAttendance.record(signedIn.actor(), file, seen.id(), seen.version(), said, group);
    }

    ContactActing undo(CaseFileId file, ContactId appointment, int version) {
        return undoAttendance.undo(signedIn.actor(), file, appointment, version);
    }

    ContactActing note(CaseFileId file, ContactNote note, @Nullable Integer rung) {
        return noteContact.note(signedIn.actor(), file, note, rung);
    }

    ContactActing reach(CaseFileId file, ReachDraft draft) {
        return recordReachWish.record(signedIn.actor(), file, draft);
    }

    ContactActing alert(CaseFileId file, UnitId unit) {
        return alertUnit.alert(signedIn.actor(), file, unit);
    }

    ContactActing decide(CaseFileId file, int seen, @Nullable LadderEvent decision, String reason) {
        return decideLadder.decide(signedIn.actor(), file, seen, decision, reason);
    }
}
