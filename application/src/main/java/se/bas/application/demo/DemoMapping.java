package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.demo.DemoReminders.Written;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.mapping.MappingArea;
import se.bas.domain.mapping.MappingPart;
import se.bas.domain.mapping.MappingReason;

/** Puts what one agency has asked into its files, once. */
@Part
class DemoMapping {
    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final DemoFiles files;

    @Inject
    DemoMapping(EntityManager database, DemoOrganisations organisations, DemoFiles files) {
        this.database = database;
        this.organisations = organisations;
        this.files = files;
    }

    List<Written> write(DemoMappings all, AgencyId agency, DemoCalendar calendar) {
        List<Written> written = new ArrayList<>();
        all.mappings().forEach(mapping -> {
            UUID first = id(mapping, mapping.parts().getFirst());
            files.without("mapping_part", first, mapping.caseNumber(), agency).ifPresent(file -> {
                write(mapping, file.keys(), calendar);
                written.add(file);
            });
        });
        return written;
    }

    private void write(DemoMappings.Mapping mapping, Keys keys, DemoCalendar calendar) {
        StaffId by = organisations.staff(mapping.by());
        Instant at = calendar.at(mapping.at());
        mapping.parts()
                .forEach(asked -> database.persist(new MappingPart(
                        id(mapping, asked), keys, MappingArea.valueOf(asked.area()), 1, asked.draft(), by, at)));
        String reason = mapping.reason();
        if (reason != null) {
            database.persist(new MappingReason(LoadDemo.id(), keys, reason, by, at));
        }
    }

    /** The same every time, so that it is written once. */
    private UUID id(DemoMappings.Mapping mapping, DemoMappings.Asked asked) {
        return organisations
                .file(mapping.caseNumber() + " mapping " + asked.area())
                .value();
    }
}
