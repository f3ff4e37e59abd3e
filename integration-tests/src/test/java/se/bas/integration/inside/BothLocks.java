package se.bas.integration.inside;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.Note;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.AccessLog;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.FactSource;
import se.bas.domain.disclosure.Policies;

/** What the gate says and what the rows show, in one transaction. */
@Part
class BothLocks {
    private static final String TABLES = """
            select 'identity ' || owner_agency_id || ' ' || category from identity where participant_id = ?1
            union select 'contact_details ' || owner_agency_id || ' ' || category from contact_details where participant_id = ?1
            union select 'case_file ' || owner_agency_id || ' ' || category from case_file where participant_id = ?1
            union select 'assignment ' || owner_agency_id || ' ' || category from assignment where participant_id = ?1
            union select 'treatment_episode ' || owner_agency_id || ' ' || category from treatment_episode where participant_id = ?1
            union select 'note ' || owner_agency_id || ' ' || category from note where participant_id = ?1
            union select 'contact ' || owner_agency_id || ' ' || category from contact where participant_id = ?1
            union select 'task ' || owner_agency_id || ' ' || category from task where participant_id = ?1
            union select 'task_step ' || owner_agency_id || ' ' || category from task_step where participant_id = ?1
            union select 'document ' || owner_agency_id || ' ' || category from document where participant_id = ?1
            union select 'document_piece ' || owner_agency_id || ' ' || category from document_piece where participant_id = ?1
            union select 'document_error ' || owner_agency_id || ' ' || category from document_error where participant_id = ?1
            union select 'enrolment_step ' || owner_agency_id || ' ' || category from enrolment_step where participant_id = ?1
            union select 'sobriety_report ' || owner_agency_id || ' ' || category from sobriety_report where participant_id = ?1
            union select 'placement ' || owner_agency_id || ' ' || category from placement where participant_id = ?1
            union select 'placement_agreement ' || owner_agency_id || ' ' || category from placement_agreement where participant_id = ?1
            union select 'placement_step ' || owner_agency_id || ' ' || category from placement_step where participant_id = ?1
            union select 'placement_follow_up ' || owner_agency_id || ' ' || category from placement_follow_up where participant_id = ?1
            union select 'placement_follow_up_result ' || owner_agency_id || ' ' || category from placement_follow_up_result where participant_id = ?1
            union select 'placement_support ' || owner_agency_id || ' ' || category from placement_support where participant_id = ?1
            union select 'employer_presentation ' || owner_agency_id || ' ' || category from employer_presentation where participant_id = ?1
            union select 'employer_presentation_step ' || owner_agency_id || ' ' || category from employer_presentation_step where participant_id = ?1
            union select 'mapping_part ' || owner_agency_id || ' ' || category from mapping_part where participant_id = ?1
            union select 'duty_sheet ' || owner_agency_id || ' ' || category from duty_sheet where participant_id = ?1
            union select 'mapping_reason ' || owner_agency_id || ' ' || category from mapping_reason where participant_id = ?1
            union select 'plan_part ' || owner_agency_id || ' ' || category from plan_part where participant_id = ?1
            union select 'plan_decision ' || owner_agency_id || ' ' || category from plan_decision where participant_id = ?1
            union select 'plan_activity ' || owner_agency_id || ' ' || category from plan_activity where participant_id = ?1
            union select 'plan_step ' || owner_agency_id || ' ' || category from plan_step where participant_id = ?1
            union select 'contact_step ' || owner_agency_id || ' ' || category from contact_step where participant_id = ?1
            union select 'reach_wish ' || owner_agency_id || ' ' || category from reach_wish where participant_id = ?1
            union select 'ladder ' || owner_agency_id || ' ' || category from ladder where participant_id = ?1
            union select 'ladder_step ' || owner_agency_id || ' ' || category from ladder_step where participant_id = ?1
            union select 'message_wish ' || owner_agency_id || ' ' || category from message_wish where participant_id = ?1
            union select 'message ' || owner_agency_id || ' ' || category from message where participant_id = ?1
            union select 'message_step ' || owner_agency_id || ' ' || category from message_step where participant_id = ?1
            union select 'handover ' || owner_agency_id || ' ' || category from handover where participant_id = ?1
            union select 'handover_terms ' || owner_agency_id || ' ' || category from handover_terms where participant_id = ?1
            union select 'handover_item ' || owner_agency_id || ' ' || category from handover_item where participant_id = ?1
            union select 'handover_step ' || owner_agency_id || ' ' || category from handover_step where participant_id = ?1
            union select 'handover_answer ' || owner_agency_id || ' ' || category from handover_answer where participant_id = ?1
            union select 'received_item ' || owner_agency_id || ' ' || category from received_item where participant_id = ?1
            union select 'caseworker_change ' || owner_agency_id || ' ' || category from caseworker_change where participant_id = ?1
            union select 'colleague_step ' || owner_agency_id || ' ' || category from colleague_step where participant_id = ?1
            union select 'handover_wish ' || owner_agency_id || ' ' || category from handover_wish where participant_id = ?1
            union select 'network_contact ' || owner_agency_id || ' ' || category from network_contact where participant_id = ?1
            union select 'consent ' || owner_agency_id || ' ' || id from consent where participant_id = ?1
            union select 'recorded_ground ' || owner_agency_id || ' ' || id from recorded_ground where participant_id = ?1
            union select 'stranger ' || owner_agency_id || ' ' || category from note
                   where participant_id <> ?1 and not owner_agency_id = any (own_agencies())
            """;

    private final EntityManager database;
    private final FactSource facts;
    private final AccessLog log;
    private final UnderWay underWay;

    @Inject
    BothLocks(EntityManager database, FactSource facts, AccessLog log, UnderWay underWay) {
        this.database = database;
        this.facts = facts;
        this.log = log;
        this.underWay = underWay;
    }

    JsonObject compare(CaseFileId file, Looked looked) {
        // Before anybody is named.
        Collection<String> early = words(found(looked));
        List<Access> said = new ArrayList<>();
        // The gate of the product, with an ear at what it tells the log.
        DisclosureGate gate = new DisclosureGate(Policies.inForce(), facts, (acting, accesses) -> {
            said.addAll(accesses);
            return log.write(acting, accesses);
        });
        gate.judge(file, underWay.acting());
        JsonObjectBuilder decided = Json.createObjectBuilder();
        said.stream()
                .flatMap(access -> access.lines().stream())
                .forEach(line -> line.categories()
                        .forEach(
                                category -> decided.add(line.owner().value() + " " + category, word(line.decision()))));
        List<?> rows = database.createNativeQuery(TABLES)
                .setParameter(1, looked.participant())
                .getResultList();
        return Json.createObjectBuilder()
                .add("at", said.getFirst().at().toString())
                .add("gate", decided)
                .add("rows", array(rows.stream().map(Object::toString).toList()))
                .add("early", array(early))
                .add("entities", array(entities(looked)))
                .build();
    }

    /** As JPA gives them: by query, and one by one by id. */
    private Collection<String> entities(Looked looked) {
        List<Note> notes = new ArrayList<>(
                database.createQuery("select n from Note n where n.participant = :participant", Note.class)
                        .setParameter("participant", looked.participant())
                        .getResultList());
        notes.addAll(found(looked));
        return words(notes);
    }

    private List<Note> found(Looked looked) {
        return looked.notes().stream()
                .map(id -> database.find(Note.class, id))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Collection<String> words(List<Note> notes) {
        return notes.stream()
                .map(note -> "note " + note.owner().value() + " " + note.category())
                .distinct()
                .toList();
    }

    private static String word(Decision decision) {
        return switch (decision) {
            case Decision.Permit(var ground) -> "+" + ground.code();
            case Decision.Deny(var code) -> "-" + code.name();
        };
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        return Json.createArrayBuilder(texts.stream().sorted().toList());
    }
}
