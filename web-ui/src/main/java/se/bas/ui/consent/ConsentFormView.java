package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.ListRecipients;
import se.bas.application.agency.Recipients;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.OpenCase;
import se.bas.application.casework.RefreshCase;
import se.bas.application.consent.ConsentView;
import se.bas.application.consent.RegisterConsent;
import se.bas.application.consent.Registration;
import se.bas.application.edition.ShowSettings;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.consent.ConsentProblem;
import se.bas.domain.consent.Follows;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.HalfDone;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;
import se.bas.ui.live.Fresh;
import se.bas.ui.paper.PaperNavigation;

/** Registers a consent: one page, under a minute, with its effect in sight all the way. */
@View
@Route(Routes.CONSENT_FORM)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class ConsentFormView extends Page implements BeforeEnterObserver, Fresh.Page {
    private final OpenCase openCase;
    private final RefreshCase refreshCase;
    private final ListRecipients listRecipients;
    private final RegisterConsent registerConsent;
    private final ShowSettings showSettings;
    private final SignedIn signedIn;
    private final HalfDone halfDone;
    private final PaperNavigation papers;
    private final Fresh fresh;
    private @Nullable Filling filling;
    private List<Component> parts = List.of();

    /**
     * What is being filled in.
     *
     * @param view what the form is about
     * @param receipt what the log has for it
     * @param follows the earlier consent the new one follows, null for none
     */
    private record Filling(
            CaseView view,
            Receipt receipt,
            ConsentDesk desk,
            @Nullable Follows follows) {}

    @Inject
    ConsentFormView(
            OpenCase openCase,
            RefreshCase refreshCase,
            ListRecipients listRecipients,
            RegisterConsent registerConsent,
            ShowSettings showSettings,
            SignedIn signedIn,
            HalfDone halfDone,
            PaperNavigation papers,
            Fresh fresh) {
        super("consent.form.title", "consent-form");
        this.openCase = openCase;
        this.refreshCase = refreshCase;
        this.listRecipients = listRecipients;
        this.registerConsent = registerConsent;
        this.showSettings = showSettings;
        this.signedIn = signedIn;
        this.halfDone = halfDone;
        this.papers = papers;
        this.fresh = fresh;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        fresh.asking();
        Routes.caseIn(entering)
                .flatMap(this::open)
                .ifPresentOrElse(
                        opened -> show(opened, FormLink.in(entering.getLocation())),
                        () -> entering.rerouteToError(NotFoundException.class));
    }

    private Optional<Disclosure.Granted<CaseView>> open(CaseFileId id) {
        return switch (openCase.open(signedIn.actor(), id)) {
            case Disclosure.Granted<CaseView> granted when granted.view().mayRegisterConsent() -> Optional.of(granted);
            case Disclosure.Granted<CaseView> forReadingOnly -> Optional.empty();
            case Disclosure.Withheld<CaseView> withheld -> Optional.empty();
        };
    }

    private void show(Disclosure.Granted<CaseView> opened, Optional<Follows> follows) {
        CaseView view = opened.view();
        Recipients recipients = listRecipients.list(signedIn.actor());
        Optional<ConsentView> earlier = follows.flatMap(one -> earlier(view, one));
        Follows following = earlier.isPresent() ? follows.orElseThrow() : null;
        ConsentDesk.Half half = half(view, following);
        ConsentDesk desk = new ConsentDesk(view, recipients, showSettings.show(signedIn.actor()), ownCode(), half);
        if (half.before().isEmpty()) {
            earlier.ifPresent(consent -> desk.beginLike(consent, follows.orElseThrow()));
        }
        filling = new Filling(view, opened.receipt(), desk, following);
        Button save = new Button(Words.text("consent.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        save.setTestId("save");
        Anchor back = back(view, "shell.cancel");
        Div ending = new Div(desk.consequence(), new Div(save, back));
        ending.addClassNames("form-ending");
        Div left = new Div(desk.sections(), ending);
        if (half.before().isPresent()) {
            left.addComponentAsFirst(leftBefore(opened, following));
        }
        Div columns = new Div(left, desk.preview());
        columns.addClassName("form-columns");
        List<Component> all = new ArrayList<>();
        all.add(heading(Words.text("consent.form.title")));
        all.add(lead(Words.text(
                "consent.form.lead", view.header().name(), view.header().caseNumber())));
        earlier.ifPresent(consent -> all.add(following(consent, follows.orElseThrow())));
        all.add(papers.consentForm(view.header().id()));
        all.add(columns);
        all.add(papers.given());
        put(all);
        fresh.shows(this, view.topics(), opened.receipt().at(), null);
    }

    private static Optional<ConsentView> earlier(CaseView view, Follows follows) {
        return view.consents().stream()
                .filter(ConsentView::given)
                .filter(consent -> consent.id().equals(follows.earlier()) && follows.possibleAfter(consent.status()))
                .findFirst();
    }

    private static Paragraph following(ConsentView earlier, Follows follows) {
        String key = switch (follows) {
            case Follows.Renews renews -> "consent.renew.lead";
            case Follows.Corrects corrects -> "consent.annul.lead";
        };
        Paragraph words = new Paragraph(Words.text(
                key, Words.of(earlier.recipientUnit()), Written.day(earlier.from()), Written.day(earlier.until())));
        words.addClassName("notice");
        words.setTestId("following");
        return words;
    }

    private void put(List<Component> all) {
        parts = all;
        Arrangement.arrange(this, parts);
    }

    /** What is filled in stays as it is; what it leads to may have changed. */
    @Override
    public void again() {
        Filling now = filling;
        if (now == null) {
            return;
        }
        switch (refreshCase.refresh(signedIn.actor(), now.view(), now.receipt())) {
            case Disclosure.Granted<CaseView>(CaseView view, var receipt)
            when view.mayRegisterConsent() -> {
                filling = new Filling(view, receipt, now.desk(), now.follows());
                if (!view.looksLike(now.view())) {
                    // Else what travels to the browser would tell of what others do (CON-04).
                    now.desk().about(view, ownCode());
                }
                Arrangement.arrange(this, parts);
                fresh.shows(this, view.topics(), receipt.at(), null);
            }
            case Disclosure.Granted<CaseView> forReadingOnly -> leave();
            case Disclosure.Withheld<CaseView> closed -> leave();
        }
    }

    @Override
    public void blank() {
        Paragraph words = new Paragraph(Words.text("shell.live.cannot-ask"));
        words.addClassName("notice");
        Arrangement.arrange(this, List.of(words));
    }

    private void leave() {
        removeAll();
        filling = null;
        getUI().ifPresent(ui -> ui.navigate(Routes.CASES));
    }

    /** Whoever is interrupted finds the form as they left it, for as long as the session lasts. */
    private ConsentDesk.Half half(CaseView view, @Nullable Follows follows) {
        HalfDone.Form form = form(view, follows);
        return new ConsentDesk.Half(halfDone.of(form, ConsentDraft.class), draft -> halfDone.hold(form, draft));
    }

    private HalfDone.Form form(CaseView view, @Nullable Follows follows) {
        String what = follows == null ? "consent" : "consent after " + follows.earlier();
        return new HalfDone.Form(
                signedIn.mandate().orElseThrow().id(), view.header().id(), what);
    }

    private Div leftBefore(Disclosure.Granted<CaseView> opened, @Nullable Follows follows) {
        Button anew = new Button(Words.text("consent.form.anew"), click -> {
            halfDone.done(form(opened.view(), follows));
            show(opened, Optional.ofNullable(follows));
        });
        anew.setTestId("begin-anew");
        Div notice = new Div(new Paragraph(Words.text("consent.form.left-before")), anew);
        notice.addClassNames("notice", "draft-offer");
        notice.setTestId("left-before");
        return notice;
    }

    private String ownCode() {
        return signedIn.mandate().map(mandate -> mandate.agencyCode()).orElse("");
    }

    private void save() {
        Filling now = filling;
        if (now == null || !now.desk().complete()) {
            return;
        }
        switch (register(now)) {
            case Registration.Registered(var consent, var receipt) -> done(now, receipt);
            case Registration.Rejected(var problems, var receipt) -> {
                if (problems.contains(ConsentProblem.INFORMATION_NOT_POSSIBLE)) {
                    now.desk().informed(showSettings.show(signedIn.actor()));
                }
                now.desk().problems(problems);
            }
            case Registration.NotFound gone -> getUI().ifPresent(ui -> ui.navigate(Routes.CASES));
        }
    }

    private Registration register(Filling now) {
        CaseFileId file = now.view().header().id();
        ConsentDraft draft = now.desk().draft();
        Follows follows = now.follows();
        return follows == null
                ? registerConsent.register(signedIn.actor(), file, draft)
                : registerConsent.registerFollowing(signedIn.actor(), file, draft, follows);
    }

    private void done(Filling now, Receipt receipt) {
        CaseView view = now.view();
        halfDone.done(form(view, now.follows()));
        ReceiptNote note =
                new ReceiptNote(Words.text("consent.form.done"), now.desk().result(), receipt);
        filling = null;
        Paragraph next = new Paragraph(Words.text("consent.form.done-next"));
        Anchor onwards = back(view, "consent.form.to-case");
        Div panel = new Div(note, next, onwards);
        panel.addClassNames("panel", "form-panel");
        put(List.of(heading(Words.text("consent.form.title")), panel));
        // The button that had the focus is gone.
        onwards.focus();
    }

    private static Anchor back(CaseView view, String key) {
        Anchor back = new Anchor(Routes.toCase(view.header().id()), Words.text(key));
        back.addClassName("button-link");
        back.setTestId("to-case");
        return back;
    }
}
