package se.bas.application.casework;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        AssignmentId main = NewCaseFiles.mainAssignment(acting);
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
        return problems.isEmpty() ? stored(draft, number, acting, main, today) : rejected(problems, number);
    }

    private ParticipantRegistration stored(
            ParticipantDraft draft,
            @Nullable PersonalNumber number,
            Acting acting,
            @Nullable AssignmentId main,
            LocalDate today) {
        ParticipantId participant = files.participant(number);
        // Asked again, now that nobody else can register the same person.
        if (number != null && files.known(acting.mandate().agency(), number)) {
            return rejected(List.of(ParticipantProblem.NUMBER_TAKEN), number);
        }
        CaseFileId file = files.store(draft, participant, acting.mandate(), main, today);
        Access access = NewCaseFiles.access(participant, file, acting, main);
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
