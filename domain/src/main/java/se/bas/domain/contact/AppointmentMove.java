package se.bas.domain.contact;

import org.jspecify.annotations.Nullable;
import se.bas.domain.contact.Contact.AskedBy;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.Contact.Reason;

/** What somebody wants to say of an appointment. */
public sealed interface AppointmentMove {
    /** The longest note. */
    int NOTE_AT_MOST = ContactNote.NOTE_AT_MOST;

    /** May be empty. */
    String note();

    /**
     * Whether they came.
     *
     * @param attendance came, late or missed
     */
    record Attend(@Nullable Attendance attendance, @Nullable Reason reason, String note) implements AppointmentMove {
        public Attend {
            note = clean(note);
        }
    }

    /** It is at another time. */
    record Move(@Nullable AskedBy askedBy, @Nullable Reason reason, String note) implements AppointmentMove {
        public Move {
            note = clean(note);
        }
    }

    /** There is none. */
    record Cancel(@Nullable AskedBy askedBy, @Nullable Reason reason, String note) implements AppointmentMove {
        public Cancel {
            note = clean(note);
        }
    }

    /** It was a slip: nobody has said whether they came (UIX-15). */
    record Undo() implements AppointmentMove {
        @Override
        public String note() {
            return "";
        }
    }

    private static String clean(String text) {
        // The database knows no such character, and nobody types it.
        return text.replace("\0", "").strip();
    }
}
