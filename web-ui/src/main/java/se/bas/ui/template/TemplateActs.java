package se.bas.ui.template;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.bas.application.edition.EditionList;
import se.bas.application.edition.EditionStep;
import se.bas.application.edition.ListEditions;
import se.bas.application.edition.WithdrawEdition;
import se.bas.application.edition.WriteEdition;
import se.bas.domain.edition.EditionId;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Words;

/** What can be done with templates, by whoever is signed in. */
@Dependent
class TemplateActs {
    private final ListEditions listEditions;
    private final WriteEdition writeEdition;
    private final WithdrawEdition withdrawEdition;
    private final SignedIn signedIn;

    @Inject
    TemplateActs(
            ListEditions listEditions, WriteEdition writeEdition, WithdrawEdition withdrawEdition, SignedIn signedIn) {
        this.listEditions = listEditions;
        this.writeEdition = writeEdition;
        this.withdrawEdition = withdrawEdition;
        this.signedIn = signedIn;
    }

    EditionList list() {
        return listEditions.list(signedIn.actor());
    }

    EditionStep write(WriteEdition.Draft draft) {
        return writeEdition.write(signedIn.actor(), draft);
    }

    EditionStep withdraw(EditionId id) {
        return withdrawEdition.withdraw(signedIn.actor(), id);
    }

    String agency() {
        return signedIn.mandate().map(mandate -> Words.of(mandate.agency())).orElse("");
    }
}
