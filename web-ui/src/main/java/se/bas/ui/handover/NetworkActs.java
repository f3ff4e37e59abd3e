package se.bas.ui.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.handover.AddColleague;
import se.bas.application.handover.AddNetworkContact;
import se.bas.application.handover.ChangeMainCaseworker;
import se.bas.application.handover.EndColleague;
import se.bas.application.handover.EndNetworkContact;
import se.bas.application.handover.ListNetwork;
import se.bas.application.handover.NetworkView;
import se.bas.application.handover.NetworkWriting;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.CaseworkerChangeDraft;
import se.bas.domain.handover.ColleagueDraft;
import se.bas.domain.handover.ColleagueEndDraft;
import se.bas.domain.handover.NetworkContactDraft;
import se.bas.domain.handover.NetworkContactId;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.FormDialog.Flaw;
import se.bas.ui.components.Words;

/** What can be done with the network of a case, by whoever is signed in. */
@Dependent
class NetworkActs {
    private final ListNetwork listNetwork;
    private final ChangeMainCaseworker changeMain;
    private final AddColleague addColleague;
    private final EndColleague endColleague;
    private final AddNetworkContact addContact;
    private final EndNetworkContact endContact;
    private final SignedIn signedIn;

    @Inject
    NetworkActs(
            ListNetwork listNetwork,
            ChangeMainCaseworker changeMain,
            AddColleague addColleague,
            EndColleague endColleague,
            AddNetworkContact addContact,
            EndNetworkContact endContact,
            SignedIn signedIn) {
        this.listNetwork = listNetwork;
        this.changeMain = changeMain;
        this.addColleague = addColleague;
        this.endColleague = endColleague;
        this.addContact = addContact;
        this.endContact = endContact;
        this.signedIn = signedIn;
    }

    Disclosure<NetworkView> list(CaseFileId file) {
        return listNetwork.list(signedIn.actor(), file);
    }

    /** For a page that stands open. */
    Disclosure<NetworkView> listAgain(CaseFileId file, NetworkView shown, Receipt before) {
        return listNetwork.listAgain(signedIn.actor(), file, shown, before);
    }

    NetworkWriting change(CaseFileId file, CaseworkerChangeDraft draft) {
        return changeMain.change(signedIn.actor(), file, draft);
    }

    NetworkWriting addColleague(CaseFileId file, ColleagueDraft draft) {
        return addColleague.add(signedIn.actor(), file, draft);
    }

    NetworkWriting endColleague(CaseFileId file, AssignmentId colleague, ColleagueEndDraft draft) {
        return endColleague.end(signedIn.actor(), file, colleague, draft);
    }

    NetworkWriting add(CaseFileId file, NetworkContactDraft draft) {
        return addContact.add(signedIn.actor(), file, draft);
    }

    NetworkWriting end(CaseFileId file, NetworkContactId contact) {
        return endContact.end(signedIn.actor(), file, contact);
    }

    /** What is wrong, for a form; nothing when it was done. */
    static List<Flaw> flaws(NetworkWriting result) {
        return switch (result) {
            case NetworkWriting.Kept kept -> List.of();
            case NetworkWriting.Rejected(var problems, var receipt) ->
                problems.stream()
                        .map(problem -> new Flaw(problem.field(), Words.of(problem)))
                        .toList();
            case NetworkWriting.NotFound gone -> List.of(new Flaw("", Words.text("handover.gone")));
        };
    }
}
