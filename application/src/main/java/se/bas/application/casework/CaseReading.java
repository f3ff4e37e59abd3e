package se.bas.application.casework;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
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
import se.bas.application.consent.AnnulmentReasons;
import se.bas.application.consent.ConsentReading;
import se.bas.application.live.Topics;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Consents;
import se.bas.domain.contact.Contacts;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;

/** Loads a case and opens what the judgement opens. */
@Part
class CaseReading {
    private final CaseFiles files;
    private final Contacts contacts;
    private final Consents consents;
    private final AnnulmentReasons reasons;
    private final Directory directory;
    private final Topics topics;

    @Inject
    CaseReading(
            CaseFiles files,
            Contacts contacts,
            Consents consents,
            AnnulmentReasons reasons,
            Directory directory,
            Topics topics) {
        this.files = files;
        this.contacts = contacts;
        this.consents = consents;
        this.reasons = reasons;
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
                open(judgement, contacts.with(participant)));
        List<Open<Consent>> agreed = open(judgement, consents.of(participant));
        Set<StaffId> people = Stream.concat(
                        opened.people(),
                        agreed.stream().map(consent -> consent.content().receivedBy()))
                .collect(toSet());
        Names names = directory.names(people);
        Map<ConsentId, String> whyAnnulled =
                whyAnnulled(agreed, judgement.receipt().at());
        Timeline timeline = new Timeline(opened, names, acting.mandate().agency());
        List<Item> items = new ArrayList<>(timeline.items());
        items.sort(comparing(Item::date, reverseOrder()));
        return new CaseView(
                new CaseHeader(opened, names, acting, judgement.receipt().at()).view(),
                items,
                agreed.stream()
                        .map(consent -> ConsentReading.view(
                                consent.content(),
                                names,
                                whyAnnulled,
                                acting.mandate(),
                                judgement.receipt().at()))
                        .flatMap(Optional::stream)
                        .toList(),
                acting.mandate().role() == Role.CASEWORKER,
                topics.ofCase());
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
