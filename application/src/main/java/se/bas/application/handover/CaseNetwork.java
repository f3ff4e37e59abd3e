package se.bas.application.handover;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.live.Topics;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Identity;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.handover.CaseworkerChange;
import se.bas.domain.handover.ColleagueStep;
import se.bas.domain.handover.NetworkContact;
import se.bas.domain.handover.Networks;

/** Who works with the participant of one case and who is near, as far as a judgement opens it. */
@Part
class CaseNetwork {
    private final Networks networks;
    private final NetworkRows rows;
    private final CaseStaffing staffing;
    private final Directory directory;
    private final Topics topics;

    @Inject
    CaseNetwork(Networks networks, NetworkRows rows, CaseStaffing staffing, Directory directory, Topics topics) {
        this.networks = networks;
        this.rows = rows;
        this.staffing = staffing;
        this.directory = directory;
        this.topics = topics;
    }

    private record Near(NetworkContact contact, Ground ground) {}

    /** Of a judgement that permits the own file to be known of. */
    NetworkView view(Judgement judgement, Acting acting) {
        ParticipantId about = judgement.subject().orElseThrow();
        AgencyId mine = acting.mandate().agency();
        CaseStaffing.Opened opened = staffing.open(judgement, acting);
        List<ColleagueStep> steps = staffing.steps(judgement);
        List<Near> near = networks.of(about).stream()
                .flatMap(locked -> judgement.reveal(locked, Near::new).stream())
                .filter(one -> !one.contact().ended())
                .toList();
        List<CaseworkerChange> changes = Agreements.open(judgement, networks.changesOf(about));
        Names names = directory.names(people(opened, steps, changes));
        Identity person = opened.person();
        return new NetworkView(
                person == null ? "" : person.name(),
                opened.file().caseNumber(),
                staffing.view(opened, steps, names),
                near.stream().map(one -> contact(one, names, mine)).toList(),
                changes.reversed().stream().map(change -> change(change, names)).toList(),
                changing(judgement, acting)
                                && opened.file().unit().equals(acting.mandate().unit())
                        ? rows.possible()
                        : List.of(),
                given(judgement, acting),
                topics.ofCase());
    }

    private static Set<StaffId> people(
            CaseStaffing.Opened opened, List<ColleagueStep> steps, List<CaseworkerChange> changes) {
        return Stream.of(
                        opened.people(),
                        steps.stream().map(ColleagueStep::madeBy),
                        changes.stream()
                                .flatMap(change -> Stream.concat(
                                        Stream.ofNullable(change.from()), Stream.of(change.to(), change.madeBy()))))
                .flatMap(named -> named)
                .collect(toSet());
    }

    private static NetworkView.Contact contact(Near one, Names names, AgencyId mine) {
        NetworkContact contact = one.contact();
        return new NetworkView.Contact(
                contact.contactId(),
                contact.role(),
                contact.name(),
                contact.reach(),
                contact.mayMeet(),
                contact.sees(),
                names.agency(contact.owner()),
                one.ground(),
                contact.owner().equals(mine));
    }

    private static NetworkView.Change change(CaseworkerChange change, Names names) {
        StaffId from = change.from();
        return new NetworkView.Change(
                change.part(),
                from == null ? null : names.staff(from),
                names.staff(change.to()),
                change.day(),
                change.reason(),
                change.note(),
                change.meeting(),
                names.staff(change.madeBy()),
                change.madeAt());
    }

    /** Whoever leads the unit, or works with the case, says who is to be the main caseworker. */
    static boolean changing(Judgement judgement, Acting acting) {
        AgencyId mine = acting.mandate().agency();
        return judgement.permits(mine, Category.KNOWN_AT_AGENCY)
                && (acting.mandate().role() == Role.MANAGER
                        || (acting.mandate().role() == Role.CASEWORKER && judgement.permits(mine, Category.DRAFT)));
    }

    /** Whoever works with the case writes down who is near. */
    static boolean given(Judgement judgement, Acting acting) {
        return acting.mandate().role() != Role.MANAGER
                && judgement.permits(acting.mandate().agency(), Category.DRAFT)
                && judgement.permits(acting.mandate().agency(), Category.CONTACT);
    }
}
