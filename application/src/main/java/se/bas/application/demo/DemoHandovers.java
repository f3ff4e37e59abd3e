package se.bas.application.demo;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.demo.DemoReminders.Written;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.OwnedRecord.Keys;

/** Puts some handovers into one agency's files, once: one that waits for an answer, and one that is not sent yet. */
@Part
class DemoHandovers {
    private static final List<Planned> ALL = List.of(
            new Planned(
                    "SOC-2026-0108",
                    "soc-handlaggare2",
                    "Behandlingen avslutas om några veckor. Deltagaren vill ha dagarna fyllda, gärna på ett lager.",
                    Map.of(
                            Category.WORK_MAPPING,
                            "Tio år som truckförare. Har truckkort. Vill helst börja på halvtid."),
                    List.of("WRITE", "PROPOSE")),
            new Planned(
                    "SOC-2026-0112",
                    "soc-handlaggare",
                    "Boendet är ordnat. Nästa steg är att prova arbete.",
                    Map.of(Category.HOUSING_SUPPORT, "Bor i egen lägenhet sedan i somras."),
                    List.of("WRITE")));

    private final EntityManager database;
    private final DemoOrganisations organisations;
    private final DemoFiles files;

    @Inject
    DemoHandovers(EntityManager database, DemoOrganisations organisations, DemoFiles files) {
        this.database = database;
        this.organisations = organisations;
        this.files = files;
    }

    private record Planned(
            String caseNumber, String by, String message, Map<Category, String> items, List<String> steps) {}

    List<Written> write(AgencyId agency, DemoCalendar calendar) {
        List<Written> all = new ArrayList<>();
        for (Planned planned : ALL) {
            UUID id = organisations.file(planned.caseNumber() + " handover").value();
            files.without("handover", id, planned.caseNumber(), agency).ifPresent(found -> {
                write(id, found.keys(), planned, calendar);
                all.add(found);
            });
        }
        return all;
    }

    private void write(UUID id, Keys keys, Planned planned, DemoCalendar calendar) {
        UUID by = organisations.staff(planned.by()).value();
        new DemoRow("handover", id, keys, Category.HANDOVER)
                .with("sender_unit_id", organisations.unit("soc-beroende").value())
                .with("recipient_agency_id", organisations.agency("amf").value())
                .with("recipient_unit_id", organisations.unit("amf-bas").value())
                .with("made_by", by)
                .with("made_at", calendar.at("-P2D 09:10"))
                .write(database);
        new DemoRow("handover_terms", LoadDemo.id(), keys, Category.HANDOVER)
                .with("handover_id", id)
                .with("version", 1)
                .with("message", planned.message())
                .with("handover_on", calendar.day("P21D"))
                .with("meeting_on", calendar.day("P14D"))
                .with("meeting_place", "BAS-teamets lokal")
                .with("wished_person", "")
                .with("done", "SHOWN TALK")
                .with("written_by", by)
                .with("written_at", calendar.at("-P2D 09:10"))
                .write(database);
        planned.items()
                .forEach((category, text) -> new DemoRow("handover_item", LoadDemo.id(), keys, category)
                        .with("handover_id", id)
                        .with("version", 1)
                        .with("text", text)
                        .write(database));
        for (int no = 1; no <= planned.steps().size(); no++) {
            new DemoRow("handover_step", LoadDemo.id(), keys, Category.HANDOVER)
                    .with("handover_id", id)
                    .with("no", no)
                    .with("kind", planned.steps().get(no - 1))
                    .with("version", 1)
                    .with("made_by", by)
                    .with("made_at", calendar.at(no == 1 ? "-P2D 09:10" : "-P1D 11:30"))
                    .write(database);
        }
    }
}
