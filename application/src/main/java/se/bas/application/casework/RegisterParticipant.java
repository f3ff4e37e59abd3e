package se.bas.application.casework;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.casework.ParticipantRegistration.Registered;
import se.bas.application.casework.ParticipantRegistration.Rejected;
import se.bas.application.configuration.Secrets;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.NumberHash;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Purpose;

/**
 * Opens my agency's own case file on somebody, in the unit of the mandate (PNR-01, 05–08). A caseworker becomes the main
 * caseworker. Whether another agency knows the person is neither asked nor told: that takes a consent (CON-09).
 */
@UseCase
@ForPurpose(
        value = {Purpose.OWN_CASEWORK, Purpose.MANAGEMENT},
        changesGrounds = true)
public class RegisterParticipant {
    private static final Set<Role> REGISTERING = Set.of(Role.CASEWORKER, Role.MANAGER);

    private final UnderWay underWay;
    private final NewCaseFiles files;
    private final Secrets secrets;
    private final Trail trail;

    @Inject
    RegisterParticipant(UnderWay underWay, NewCaseFiles files, Secrets secrets, Trail trail) {
        this.underWay = underWay;
        this.files = files;
        this.secrets = secrets;
        this.trail = trail;
    }

    /**
     * Registers, or says all that is wrong at once.
     *
     * @throws NotAuthorised for anyone but caseworkers and managers
     */
    public ParticipantRegistration register(Actor.Staff who, ParticipantDraft draft) {
        Acting acting = underWay.acting();
        if (!REGISTERING.contains(acting.mandate().role())
                || !acting.mandate().purposes().contains(acting.purpose())) {
            throw new NotAuthorised();
        }
        LocalDate today = ConsentPeriod.day(acting.at());
        List<ParticipantProblem> problems = new ArrayList<>(draft.problems(today));
        if (!problems.isEmpty()) {
            return rejected(problems, null);
        }
        if (!files.caseNumberFree(draft.caseNumber())) {
            problems.add(ParticipantProblem.CASE_NUMBER_TAKEN);
        }
        PersonalNumber number = draft.personalNumber(today).orElse(null);
        if (number != null && files.known(acting.mandate().agency(), number)) {
            problems.addFirst(ParticipantProblem.NUMBER_TAKEN);
        }
        return problems.isEmpty() ? stored(draft, number, acting, today) : rejected(problems, number);
    }

    private ParticipantRegistration stored(
            ParticipantDraft draft, @Nullable PersonalNumber number, Acting acting, LocalDate today) {
        ParticipantId participant = files.participant(number);
        // Asked again, now that nobody else can register the same person.
        if (number != null && files.known(acting.mandate().agency(), number)) {
            return rejected(List.of(ParticipantProblem.NUMBER_TAKEN), number);
        }
        AssignmentId main =
                acting.mandate().role() == Role.CASEWORKER ? new AssignmentId(UuidCreator.getTimeOrderedEpoch()) : null;
        CaseFileId file = files.store(draft, participant, acting.mandate(), main, today);
        Access.Line line = new Access.Line(
                acting.mandate().agency(),
                new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY, Category.CONTACT)),
                acting.purpose(),
                new Decision.Permit(main == null ? new Ground.ManagedUnit() : new Ground.OwnAgency(main)),
                false);
        Access access = new Access(participant, file, List.of(), List.of(line), acting.at());
        return new Registered(file, trail.write(underWay.begun(), Outcome.DONE, access, hash(number)));
    }

    /**
     * Refuses.
     *
     * @param asked the number that was looked for among my agency's own, null when none was: a search by another name,
     *     and in the log like one (LOG-01)
     */
    private Rejected rejected(List<ParticipantProblem> problems, @Nullable PersonalNumber asked) {
        Access nobody =
                new Access(null, null, List.of(), List.of(), underWay.begun().at());
        return new Rejected(List.copyOf(problems), trail.write(underWay.begun(), Outcome.REFUSED, nobody, hash(asked)));
    }

    private @Nullable NumberHash hash(@Nullable PersonalNumber number) {
        return number == null ? null : NumberHash.of(number, secrets.numberKey());
    }
}
