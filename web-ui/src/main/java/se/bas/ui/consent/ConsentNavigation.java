package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.bas.application.agency.ListRecipients;
import se.bas.application.casework.CaseView;
import se.bas.application.consent.AnnulConsent;
import se.bas.application.consent.AskForConsent;
import se.bas.application.consent.WithdrawConsent;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;
import se.bas.ui.paper.PaperNavigation;

/** The way to a withdrawal, and the consents of one case. */
@Dependent
public class ConsentNavigation implements Navigation {
    private final WithdrawConsent withdrawConsent;
    private final AnnulConsent annulConsent;
    private final AskForConsent askForConsent;
    private final ListRecipients listRecipients;
    private final SignedIn signedIn;

    @Inject
    ConsentNavigation(
            WithdrawConsent withdrawConsent,
            AnnulConsent annulConsent,
            AskForConsent askForConsent,
            ListRecipients listRecipients,
            SignedIn signedIn) {
        this.withdrawConsent = withdrawConsent;
        this.annulConsent = annulConsent;
        this.askForConsent = askForConsent;
        this.listRecipients = listRecipients;
        this.signedIn = signedIn;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "consent.blind.menu",
                VaadinIcon.ERASER,
                Routes.WITHDRAWAL,
                Set.of(),
                30,
                EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR))));
    }

    /**
     * Has the participant asked for a consent.
     *
     * @param changed what happens after it was asked for
     */
    public void ask(CaseFileId file, Runnable changed) {
        new AskingDialog(askForConsent, listRecipients, signedIn, file, changed).open();
    }

    /**
     * The consents that my agency gave out or my unit is named in.
     *
     * @param changed what happens after one of them was withdrawn or annulled
     * @param papers takes them out as papers
     */
    public Component panel(CaseView view, Runnable changed, PaperNavigation papers) {
        CaseFileId file = view.header().id();
        return new ConsentPanel(
                view,
                new ConsentActs(
                        view,
                        new WithdrawalDialog(withdrawConsent, signedIn, file, changed, papers),
                        new AnnulmentDialog(annulConsent, signedIn, file, changed),
                        papers),
                new AskingDialog(askForConsent, listRecipients, signedIn, file, changed));
    }
}
