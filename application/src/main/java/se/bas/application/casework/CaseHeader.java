package se.bas.application.casework;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.CaseFile;
import se.bas.domain.casework.ContactDetails;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.LocalNumber;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.Contact;
import se.bas.domain.disclosure.Acting;

/** Makes the case's header: my own agency's file, whatever others know. */
final class CaseHeader {
    private final Opened opened;
    private final Names names;
    private final AgencyId mine;
    private final Instant at;

    CaseHeader(Opened opened, Names names, Acting acting, Instant at) {
        this.opened = opened;
        this.names = names;
        this.mine = acting.mandate().agency();
        this.at = at;
    }

    CaseView.Header view() {
        CaseFile file = Opened.of(mine, opened.files()).findFirst().orElseThrow();
        Identity identity = Opened.of(mine, opened.identities()).findFirst().orElseThrow();
        ContactDetails details =
                Opened.of(mine, opened.contactDetails()).findFirst().orElse(null);
        return new CaseView.Header(
                file.fileId(),
                file.caseNumber(),
                identity.name(),
                identity.number().map(PersonalNumber::masked).orElse(null),
                identity.localNumber().map(LocalNumber::value).orElse(null),
                identity.age(ConsentPeriod.day(at)).orElse(null),
                mainCaseworker(),
                network(),
                names.agency(mine),
                names.unit(file.unit()),
                file.openedOn(),
                nextAppointment(),
                details == null ? null : details.phone(),
                details == null ? null : details.email(),
                identity.protection());
    }

    private @Nullable String mainCaseworker() {
        return Opened.of(mine, opened.assignments())
                .filter(Assignment::main)
                .map(assignment -> names.staff(assignment.staff()))
                .findFirst()
                .orElse(null);
    }

    /** The main caseworkers of other agencies among them. */
    private List<CaseView.Member> network() {
        return opened.assignments().stream()
                .map(Open::content)
                .filter(assignment -> !assignment.main() || !assignment.owner().equals(mine))
                .map(assignment -> new CaseView.Member(
                        names.staff(assignment.staff()), assignment.part(), names.agency(assignment.owner())))
                .distinct()
                .toList();
    }

    private @Nullable Instant nextAppointment() {
        return Opened.of(mine, opened.contacts())
                .filter(contact -> opened.attendance(contact) == Contact.Attendance.PLANNED)
                .map(Contact::at)
                .filter(planned -> planned.isAfter(at))
                .min(naturalOrder())
                .orElse(null);
    }
}
