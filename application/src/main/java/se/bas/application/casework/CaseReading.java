package se.bas.application.casework;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.casework.CaseView.Item;
import se.bas.application.casework.CaseView.Writing;
import se.bas.application.consent.AnnulmentReasons;
import se.bas.application.consent.ConsentReading;
import se.bas.application.consent.Deaths;
import se.bas.application.consent.Informed;
import se.bas.application.contact.CaseContacts;
import se.bas.application.contact.Contacting;
import se.bas.application.document.CaseDocuments;
import se.bas.application.edition.Policies;
import se.bas.application.edition.Provisions;
import se.bas.application.ground.RecordedGroundReading;
import se.bas.application.live.Topics;
import se.bas.application.outbox.CaseMessages;
import se.bas.application.outbox.Messaging;
import se.bas.application.participation.CaseParticipation;
import se.bas.application.participation.ParticipationView;
import se.bas.application.task.CaseTasks;
import se.bas.application.task.TaskView;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.Covers;
import se.bas.domain.casework.Notes;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Consents;
import se.bas.domain.contact.Contacts;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.ground.ProvisionUse;
import se.bas.domain.ground.RecordedGrounds;

/** Loads a case and opens what the judgement opens. */
@Part
class CaseReading {
    private final CaseFiles files;
    private final Notes notes;
    private final OwnDraft drafts;
    private final Contacts contacts;
    private final Consents consents;
    private final RecordedGrounds grounds;
    private final Covers covers;
    private final PossibleCovers possible;
    private final CaseTasks tasks;
    private final CaseDocuments documents;
    private final CaseMessages messages;
    private final CaseParticipation programme;
    private final CaseSteps steps;
    private final CaseContacts met;
    private final Provisions provisions;
    private final Deaths deaths;
    private final AnnulmentReasons reasons;
    private final Informed informed;
    private final Policies policies;
    private final Directory directory;
    private final Topics topics;

    @Inject
    CaseReading(
            CaseFiles files,
            Notes notes,
            OwnDraft drafts,
            Contacts contacts,
            Consents consents,
            RecordedGrounds grounds,
            Covers covers,
            PossibleCovers possible,
            CaseTasks tasks,
            CaseDocuments documents,
            CaseMessages messages,
            CaseParticipation programme,
            CaseSteps steps,
            CaseContacts met,
            Provisions provisions,
            Deaths deaths,
            AnnulmentReasons reasons,
            Informed informed,
            Policies policies,
            Directory directory,
            Topics topics) {
        this.files = files;
        this.notes = notes;
        this.drafts = drafts;
        this.contacts = contacts;
        this.consents = consents;
        this.grounds = grounds;
        this.covers = covers;
        this.possible = possible;
        this.tasks = tasks;
        this.documents = documents;
        this.messages = messages;
        this.programme = programme;
        this.steps = steps;
        this.met = met;
        this.provisions = provisions;
        this.deaths = deaths;
        this.reasons = reasons;
        this.informed = informed;
        this.policies = policies;
        this.directory = directory;
        this.topics = topics;
    }

    CaseView read(Judgement judgement, Acting acting) {
        ParticipantId participant = judgement.subject().orElseThrow();
        Opened opened = new Opened(
                open(judgement, files.filesOn(Set.of(participant))),
                open(judgement, files.identitiesOf(Set.of(participant))),
                open(judgement, files.contactDetailsOf(participant)),
                open(judgement, files.assignmentsOn(Set.of(participant))).stream()
                        .filter(part -> part.content()
                                .inForce(ConsentPeriod.day(judgement.receipt().at())))
                        .toList(),
                open(judgement, files.treatmentsOf(participant)),
                open(judgement, files.notesOn(participant)),
                open(judgement, notes.amendmentsOn(participant)),
                open(judgement, contacts.with(participant)),
                open(judgement, contacts.stepsOn(participant)));
        List<Open<Consent>> agreed = open(judgement, consents.of(participant));
        var decided = open(judgement, grounds.of(participant));
        var covered = open(judgement, covers.on(participant));
        CaseTasks.Opened waiting = tasks.open(judgement, participant);
        CaseDocuments.Opened filed = documents.open(judgement, participant);
        CaseMessages.Opened written = messages.open(judgement, participant);
        CaseParticipation.Opened taking = programme.open(judgement, participant);
        StepItems taken = steps.open(judgement, participant, acting.mandate().agency());
        CaseContacts.Opened appointments = met(opened, judgement, acting);
        Set<StaffId> people = Stream.of(
                        opened.people(),
                        agreed.stream().map(consent -> consent.content().receivedBy()),
                        decided.stream().map(ground -> ground.content().recordedBy()),
                        covered.stream().map(cover -> cover.content().staff()),
                        covered.stream().map(cover -> cover.content().grantedBy()),
                        waiting.people(),
                        filed.people(),
                        written.people(),
                        taking.people(),
                        taken.people(),
                        appointments.people())
                .flatMap(named -> named)
                .collect(toSet());
        Names names = directory.names(people);
        Writing writing = writing(judgement, acting);
        NoteReading reading = new NoteReading(
                opened.amendments(),
                names,
                acting,
                writing.may() ? policies.noteDays() : null,
                judgement.receipt().at());
        Timeline timeline = new Timeline(opened, names, acting.mandate().agency(), reading);
        Informed.Texts texts = informed.of(agreed.stream().map(Open::content).toList(), names);
        Map<ConsentId, String> whyAnnulled =
                whyAnnulled(agreed, judgement.receipt().at());
        List<ParticipationView> takingPart = taking.views(names, acting);
        List<Item> items = Stream.concat(timeline.items().stream(), taken.items(takingPart, names))
                .sorted(comparing(Item::date, reverseOrder()))
                .toList();
        CaseView.Header header =
                new CaseHeader(opened, names, acting, judgement.receipt().at()).view();
        List<TaskView> toDo = waiting.views(names, acting, judgement.receipt().at());
        Messaging messaging = messages.view(written, judgement, acting, names);
        boolean deceased = !agreed.isEmpty() && deaths.ofSubject();
        boolean mayRecord = mayRecord(judgement, acting);
        ProvisionUse use = mayRecord || !decided.isEmpty()
                ? provisions.of(acting.mandate().agency())
                : ProvisionUse.usual(SecrecyRegime.OSL_26);
        return new CaseView(
                header,
                items,
                agreed.stream()
                        .map(consent -> ConsentReading.view(
                                consent.content(),
                                names,
                                whyAnnulled,
                                texts,
                                acting.mandate(),
                                judgement.receipt().at(),
                                deceased))
                        .flatMap(Optional::stream)
                        .toList(),
                acting.mandate().role() == Role.CASEWORKER,
                decided.stream()
                        .map(ground -> RecordedGroundReading.view(
                                ground.content(),
                                names,
                                acting.mandate(),
                                judgement.receipt().at(),
                                use))
                        .flatMap(Optional::stream)
                        .toList(),
                mayRecord ? use.inOrder() : List.of(),
                new CaseView.Covering(
                        CoverReading.views(
                                covered,
                                names,
                                acting.mandate(),
                                judgement.receipt().at()),
                        colleagues(opened, acting),
                        headerAlone(judgement, acting)),
                writing,
                toDo,
                filed.views(names, acting.mandate().agency(), writing.may()),
                messaging,
                takingPart,
                met(appointments, header, toDo, messaging, names),
                topics.ofCase());
    }

    private CaseContacts.Opened met(Opened opened, Judgement judgement, Acting acting) {
        AgencyId mine = acting.mandate().agency();
        return met.open(
                Opened.of(mine, opened.files()).findFirst().orElseThrow().fileId(),
                judgement,
                acting,
                Opened.of(mine, opened.contacts()).toList(),
                Opened.of(mine, opened.contactSteps()).toList());
    }

    private Contacting met(
            CaseContacts.Opened opened,
            CaseView.Header header,
            List<TaskView> tasks,
            Messaging messaging,
            Names names) {
        return met.view(
                opened,
                names,
                new CaseContacts.Beside(
                        header.openedOn(), tasks, messaging.lastWritten().orElse(null)));
    }

    private static boolean mayRecord(Judgement judgement, Acting acting) {
        return RecordedGroundReading.mayRecord(acting.mandate().role())
                && judgement.permits(acting.mandate().agency(), Category.CONSENT);
    }

    private List<Colleague> colleagues(Opened opened, Acting acting) {
        MandateInForce mandate = acting.mandate();
        boolean managed = mandate.role() == Role.MANAGER
                && Opened.of(mandate.agency(), opened.files())
                        .anyMatch(file -> file.unit().equals(mandate.unit()));
        return managed ? possible.of(acting) : List.of();
    }

    private static boolean headerAlone(Judgement judgement, Acting acting) {
        return judgement
                .ground(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                .filter(Ground.ManagedUnit.class::isInstance)
                .isPresent();
    }

    private Writing writing(Judgement judgement, Acting acting) {
        boolean may = WritingRight.given(judgement, acting, Category.KNOWN_AT_AGENCY);
        return new Writing(
                may,
                may
                        ? drafts.in(judgement, acting)
                                .map(kept -> new CaseView.Draft(kept.draft(), kept.savedAt()))
                                .orElse(null)
                        : null);
    }

    private Map<ConsentId, String> whyAnnulled(List<Open<Consent>> agreed, Instant at) {
        return agreed.stream().anyMatch(consent -> consent.content().terms().statusAt(at) == ConsentStatus.ANNULLED)
                ? reasons.ofSubject()
                : Map.of();
    }

    private static <T extends OwnedRecord> List<Open<T>> open(Judgement judgement, List<Protected<T>> locked) {
        BiFunction<T, Ground, Open<T>> pair = Open::new;
        return locked.stream()
                .map(one -> judgement.reveal(one, pair))
                .flatMap(Optional::stream)
                .toList();
    }
}
