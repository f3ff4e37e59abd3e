package se.bas.application.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.StaffId;

/** Which account is whose. An account is bound to the staff member an agency has named, once and for good (D2, IDA-03). */
@Part
class Accounts {
    private final EntityManager database;

    @Inject
    Accounts(EntityManager database) {
        this.database = database;
    }

    /** Whom an account turned out to be. */
    sealed interface Met {
        /** It came the first time, with the affiliation of someone who has a mandate in force. */
        record Bound(StaffId staff) implements Met {}

        record Known(StaffId staff) implements Met {}

        /** It came with the affiliation of someone who has another account. It gets nothing; administrators see it. */
        record Taken(StaffId staff) implements Met {}

        record Stranger() implements Met {}
    }

    /** Meets an account that the agency's own provider vouches for, at its organisation and level of assurance. */
    Met meet(Account account) {
        List<?> rows = database.createNativeQuery("select met, staff_id from meet_account(?1, ?2, ?3, ?4)")
                .setParameter(1, account.provider())
                .setParameter(2, account.subject())
                .setParameter(3, account.affiliation())
                .setParameter(4, account.name())
                .getResultList();
        if (rows.isEmpty()) {
            return new Met.Stranger();
        }
        Row row = new Row(rows.getFirst());
        StaffId staff = new StaffId(row.id(1));
        return switch (row.text(0)) {
            case "BOUND" -> new Met.Bound(staff);
            case "KNOWN" -> new Met.Known(staff);
            case "TAKEN" -> new Met.Taken(staff);
            default -> throw new IllegalStateException("an unknown way to meet");
        };
    }
}
