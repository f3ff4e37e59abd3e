package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.bas.application.casework.CaseView;
import se.bas.application.consent.ConsentView;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Follows;
import se.bas.ui.components.Words;
import se.bas.ui.paper.PaperNavigation;

/** What can be done about a consent: withdrawn by whoever sees it; renewed and corrected by the agency that shares. */
final class ConsentActs {
    private final CaseView view;
    private final WithdrawalDialog withdrawal;
    private final AnnulmentDialog annulment;
    private final PaperNavigation papers;

    ConsentActs(CaseView view, WithdrawalDialog withdrawal, AnnulmentDialog annulment, PaperNavigation papers) {
        this.view = view;
        this.withdrawal = withdrawal;
        this.annulment = annulment;
        this.papers = papers;
    }

    Component[] of(ConsentView consent) {
        List<Component> acts = new ArrayList<>();
        boolean ours = consent.given() && view.mayRegisterConsent();
        ConsentStatus status = consent.status();
        if (status == ConsentStatus.ACTIVE || status == ConsentStatus.NOT_YET_VALID) {
            acts.add(withdraw(consent));
        }
        if (ours && (status == ConsentStatus.ACTIVE || status == ConsentStatus.EXPIRED) && !followed(consent)) {
            acts.add(renew(consent));
        }
        if (ours && status != ConsentStatus.ANNULLED) {
            acts.add(annul(consent));
        }
        if (ours && status == ConsentStatus.ANNULLED && !followed(consent)) {
            acts.add(correct(consent));
        }
        if (consent.given()) {
            acts.add(toFile(consent));
        }
        return acts.toArray(Component[]::new);
    }

    private boolean followed(ConsentView consent) {
        ConsentId id = consent.id();
        return view.consents().stream()
                .filter(other -> other.status() != ConsentStatus.ANNULLED)
                .map(ConsentView::follows)
                .filter(Objects::nonNull)
                .map(Follows::earlier)
                .anyMatch(id::equals);
    }

    private Button withdraw(ConsentView consent) {
        Button button = new Button(Words.text("consent.withdraw.open"), click -> withdrawal.open(consent));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
        button.setTestId("withdraw");
        button.setAriaLabel(Words.text("consent.withdraw.open-to", Words.of(consent.recipientUnit())));
        return button;
    }

    private Anchor renew(ConsentView consent) {
        Anchor link = FormLink.renewing(view.header().id(), consent.id()).anchor(Words.text("consent.renew.open"));
        link.setTestId("renew");
        link.getElement()
                .setAttribute("aria-label", Words.text("consent.renew.open-to", Words.of(consent.recipientUnit())));
        return link;
    }

    private Button annul(ConsentView consent) {
        Button button = new Button(Words.text("consent.annul.open"), click -> annulment.open(consent));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setTestId("annul");
        button.setAriaLabel(Words.text("consent.annul.open-to", Words.of(consent.recipientUnit())));
        return button;
    }

    /** What another agency was given is that agency's to keep (decision 0027). */
    private Button toFile(ConsentView consent) {
        Button button = new Button(
                Words.text("paper.to-file"),
                click -> papers.consent(view.header().id(), consent.id()));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setTestId("file-consent");
        button.setAriaLabel(Words.text("paper.to-file.consent", Words.of(consent.recipientUnit())));
        return button;
    }

    /** All that we were given, at once; there is nothing to take out where we were given none. */
    Optional<Button> allToFile() {
        if (view.consents().stream().noneMatch(ConsentView::given)) {
            return Optional.empty();
        }
        Button button = new Button(
                Words.text("paper.to-file.consents"),
                click -> papers.consents(view.header().id()));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setTestId("file-consents");
        button.setAriaLabel(Words.text("paper.to-file.consents-help"));
        return Optional.of(button);
    }

    private Anchor correct(ConsentView consent) {
        Anchor link = FormLink.correcting(view.header().id(), consent.id()).anchor(Words.text("consent.annul.correct"));
        link.setTestId("correct");
        return link;
    }
}
