package se.bas.application.consent;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.consent.ConsentId;

/** Why consents were annulled, as the agency that had registered them says; nobody else is told. */
@Part
public class AnnulmentReasons {
    private final EntityManager database;

    @Inject
    AnnulmentReasons(EntityManager database) {
        this.database = database;
    }

    /** Of the participant that the use case has named, and the asker's own agency. */
    public Map<ConsentId, String> ofSubject() {
        List<?> rows = database.createNativeQuery("select consent_id, reason from annulment_reasons()")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .collect(Collectors.toUnmodifiableMap(row -> new ConsentId(row.id(0)), row -> row.text(1)));
    }
}
