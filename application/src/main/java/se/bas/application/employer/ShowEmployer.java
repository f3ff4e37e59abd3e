package se.bas.application.employer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory;
import se.bas.application.agency.Directory.Names;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.employer.EmployerId;

/** Shows one employer of the own register, with what it offers and when one was in contact. */
@UseCase
public class ShowEmployer {
    private final UnderWay underWay;
    private final EmployerRegister register;
    private final Directory directory;
    private final Trail trail;

    @Inject
    ShowEmployer(UnderWay underWay, EmployerRegister register, Directory directory, Trail trail) {
        this.underWay = underWay;
        this.register = register;
        this.directory = directory;
        this.trail = trail;
    }

    /** Empty for another agency's and for one that does not exist. */
    public Optional<EmployerView> show(Actor.Staff who, EmployerId id) {
        register.open();
        Optional<EmployerView> view = register.one(id).map(this::view);
        trail.write(
                underWay.begun(),
                view.isPresent() ? Outcome.DONE : Outcome.REFUSED,
                view.isPresent() ? List.of(id.value()) : List.of());
        return view;
    }

    private EmployerView view(EmployerRegister.Employer employer) {
        List<EmployerRegister.Logged> contacts = register.contacts(employer.id());
        Names names = directory.names(
                Stream.concat(contacts.stream().map(EmployerRegister.Logged::by), Stream.of(employer.changedBy()))
                        .map(StaffId::new)
                        .collect(Collectors.toSet()));
        return new EmployerView(
                employer.id(),
                employer.number(),
                employer.said(),
                employer.version(),
                names.staff(new StaffId(employer.changedBy())),
                employer.changedAt(),
                register.people(employer.id()),
                register.places(employer.id()),
                contacts.stream()
                        .map(one -> new EmployerView.Contact(one.id(), one.said(), names.staff(new StaffId(one.by()))))
                        .toList(),
                contacts.stream().findFirst().map(one -> one.said().day()).orElse(null));
    }
}
