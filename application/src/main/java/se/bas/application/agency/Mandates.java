package se.bas.application.agency;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.Role;

/** The mandates of accounts, through the functions that alone reach them. */
@Part
class Mandates {
    private final EntityManager database;

    @Inject
    Mandates(EntityManager database) {
        this.database = database;
    }

    Optional<Agency> agencyUsing(String provider) {
        return database.createQuery("select a from Agency a where a.identityProvider = :provider", Agency.class)
                .setParameter("provider", provider)
                .getResultStream()
                .findFirst();
    }

    /** Those in force at the instant of the use case; empty when none is. */
    List<MandateView> inForce(Account account) {
        List<?> rows = database.createNativeQuery("select id, staff_name, agency_sv, agency_en, agency_code, unit_sv,"
                        + " unit_en, collaboration_sv, collaboration_en, role, mandate_runs_programme(id),"
                        + " exists (select from participation p join agency a"
                        + " on a.id = p.agency_id where a.code = agency_code and p.arranges_placements)"
                        + " from mandates_of(?1, ?2)")
                .setParameter(1, account.provider())
                .setParameter(2, account.subject())
                .getResultList();
        return rows.stream().map(Row::new).map(Mandates::view).toList();
    }

    /** How many work where in the collaboration of the use case. */
    List<Installation.MandateLine> inNumbers() {
        List<?> rows = database.createNativeQuery("select agency_sv, agency_en, agency_code, unit_sv, unit_en, role,"
                        + " holders from mandates_in_numbers()")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Installation.MandateLine(
                        new Name(row.text(0), row.text(1)),
                        row.text(2),
                        new Name(row.text(3), row.text(4)),
                        Role.valueOf(row.text(5)),
                        row.number(6)))
                .toList();
    }

    private static MandateView view(Row row) {
        return new MandateView(
                new MandateId(row.id(0)),
                row.text(1),
                new Name(row.text(2), row.text(3)),
                row.text(4),
                new Name(row.text(5), row.text(6)),
                new Name(row.text(7), row.text(8)),
                Role.valueOf(row.text(9)),
                row.flag(10),
                row.flag(11));
    }
}
