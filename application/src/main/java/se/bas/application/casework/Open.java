package se.bas.application.casework;

import java.time.LocalDate;
import se.bas.application.agency.Directory.Names;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.CaseView.Item;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.OwnedRecord;

/** A record the gate has opened, and why. */
record Open<T extends OwnedRecord>(T content, Ground ground) {
    Item item(Names names, LocalDate date, StaffId by, Detail detail) {
        return item(names, date, names.staff(by), detail);
    }

    /** As it stands on the timeline: with whose it is, and on the ground that opened it. */
    Item item(Names names, LocalDate date, String by, Detail detail) {
        AgencyId owner = content.owner();
        return new Item(date, names.agency(owner), names.code(owner), content.category(), ground, by, detail);
    }
}
