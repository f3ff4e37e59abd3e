package se.bas.ui.contact;

import java.util.ArrayList;
import java.util.List;
import se.bas.application.contact.ContactActing;
import se.bas.application.contact.Contacting;
import se.bas.application.contact.Contacting.Appointment;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.Quiet;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Appointments in words. */
final class ContactWords {
    private ContactWords() {}

    /** What, how long and where. */
    static String what(Appointment one) {
        String kind = Words.of(one.kind());
        return one.place().isEmpty() ? kind : Words.text("contact.kind-and-place", kind, one.place());
    }

    /** What came of it, and why. */
    static String cameOf(Appointment one) {
        List<String> said = new ArrayList<>();
        said.add(Words.of(one.attendance()));
        Contact.AskedBy askedBy = one.askedBy();
        if (askedBy != null) {
            said.add(Words.of("contact.asked", askedBy));
        }
        Contact.Reason reason = one.reason();
        if (reason != null) {
            said.add(Words.of(reason));
        }
        return String.join(" · ", said);
    }

    /** With whom, and for how long. */
    static String with(Appointment one) {
        String minutes = Words.text("contact.minutes", one.minutes());
        String who = one.mine() ? Words.text("contact.with-me") : one.with();
        return one.booked() ? Words.text("contact.with", who, minutes) : who;
    }

    /** For how long there has been no contact, and whose turn it is. */
    static String quiet(Quiet quiet) {
        return Words.text("contact.quiet", quiet.days(), Words.of(quiet.turn()));
    }

    /** By which rules one looks for them. */
    static String rule(Contacting.Looking ladder) {
        return ladder.edition() == 0
                ? Words.text("contact.ladder.rule-brought", Words.of(ladder.group()))
                : Words.text("contact.ladder.rule-own", Words.of(ladder.group()), ladder.edition());
    }

    /** Since when. */
    static String since(Contacting.Looking ladder) {
        return Words.text("contact.ladder.heading", Written.day(ladder.missedOn()));
    }

    /** Why it could not be done. */
    static String why(ContactActing.Rejected rejected) {
        return Words.of(rejected.problems().getFirst());
    }
}
