package se.bas.ui.employer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.employer.AddEmployerPerson;
import se.bas.application.employer.ChangeEmployer;
import se.bas.application.employer.EmployerFilter;
import se.bas.application.employer.EmployerList;
import se.bas.application.employer.EmployerView;
import se.bas.application.employer.EmployerWriting;
import se.bas.application.employer.ListEmployers;
import se.bas.application.employer.LogEmployerContact;
import se.bas.application.employer.MatchPlaces;
import se.bas.application.employer.OfferPlaces;
import se.bas.application.employer.PlaceMatches;
import se.bas.application.employer.RegisterEmployer;
import se.bas.application.employer.RemoveEmployerPerson;
import se.bas.application.employer.ShowEmployer;
import se.bas.application.employer.WithdrawPlaces;
import se.bas.domain.agency.Role;
import se.bas.domain.employer.ContactDraft;
import se.bas.domain.employer.EmployerDraft;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.PersonDraft;
import se.bas.domain.employer.PlaceDraft;
import se.bas.domain.employer.Wishes;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What can be done with employers, by whoever is signed in. */
@Dependent
class EmployerActs {
    private final ListEmployers listEmployers;
    private final ShowEmployer showEmployer;
    private final RegisterEmployer registerEmployer;
    private final ChangeEmployer changeEmployer;
    private final AddEmployerPerson addPerson;
    private final RemoveEmployerPerson removePerson;
    private final OfferPlaces offerPlaces;
    private final WithdrawPlaces withdrawPlaces;
    private final LogEmployerContact logContact;
    private final MatchPlaces matchPlaces;
    private final SignedIn signedIn;

    @Inject
    EmployerActs(
            ListEmployers listEmployers,
            ShowEmployer showEmployer,
            RegisterEmployer registerEmployer,
            ChangeEmployer changeEmployer,
            AddEmployerPerson addPerson,
            RemoveEmployerPerson removePerson,
            OfferPlaces offerPlaces,
            WithdrawPlaces withdrawPlaces,
            LogEmployerContact logContact,
            MatchPlaces matchPlaces,
            SignedIn signedIn) {
        this.listEmployers = listEmployers;
        this.showEmployer = showEmployer;
        this.registerEmployer = registerEmployer;
        this.changeEmployer = changeEmployer;
        this.addPerson = addPerson;
        this.removePerson = removePerson;
        this.offerPlaces = offerPlaces;
        this.withdrawPlaces = withdrawPlaces;
        this.logContact = logContact;
        this.matchPlaces = matchPlaces;
        this.signedIn = signedIn;
    }

    /** Whether the asker writes in the register; a courtesy, the use cases decide. */
    boolean writing() {
        return signedIn.mandate()
                .filter(mandate -> mandate.role() == Role.CASEWORKER && mandate.placements())
                .isPresent();
    }

    EmployerList list(EmployerFilter filter) {
        return listEmployers.list(signedIn.actor(), filter);
    }

    Optional<EmployerView> show(EmployerId id) {
        return showEmployer.show(signedIn.actor(), id);
    }

    EmployerWriting register(EmployerDraft draft) {
        return registerEmployer.register(signedIn.actor(), draft);
    }

    EmployerWriting change(EmployerId id, int seen, EmployerDraft draft) {
        return changeEmployer.change(signedIn.actor(), id, seen, draft);
    }

    EmployerWriting add(EmployerId id, PersonDraft draft) {
        return addPerson.add(signedIn.actor(), id, draft);
    }

    EmployerWriting removePerson(EmployerId id, UUID person) {
        return removePerson.remove(signedIn.actor(), id, person);
    }

    EmployerWriting offer(EmployerId id, PlaceDraft draft) {
        return offerPlaces.offer(signedIn.actor(), id, draft);
    }

    EmployerWriting withdrawPlaces(EmployerId id, UUID place) {
        return withdrawPlaces.withdraw(signedIn.actor(), id, place);
    }

    EmployerWriting log(EmployerId id, ContactDraft draft) {
        return logContact.log(signedIn.actor(), id, draft);
    }

    PlaceMatches match(Wishes wishes) {
        return matchPlaces.match(signedIn.actor(), wishes);
    }

    /** What is wrong, for a form; nothing when it was kept. */
    static List<Flaw> flaws(EmployerWriting result) {
        return switch (result) {
            case EmployerWriting.Kept kept -> List.of();
            case EmployerWriting.Rejected(var problems, var receipt) ->
                problems.stream()
                        .map(problem -> new Flaw(problem.field(), Words.of(problem)))
                        .toList();
            case EmployerWriting.NotFound gone -> List.of(new Flaw("", Words.text("employer.gone")));
        };
    }
}
