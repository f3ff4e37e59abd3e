package se.bas.ui.ground;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.application.agency.ListRecipients;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.OpenCase;
import se.bas.application.edition.Settings;
import se.bas.application.edition.ShowSettings;
import se.bas.application.ground.RecordGround;
import se.bas.application.ground.Recording;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.SecrecyRegime;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.edition.LawItem;
import se.bas.domain.ground.ProvisionUse;
import se.bas.domain.ground.RecordedGroundProblem;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Records a decision to disclose without consent, with what it leads to in sight. */
@View
@Route(Routes.GROUND_FORM)
@ForRoles({Role.CASEWORKER, Role.MANAGER})
final class GroundFormView extends Page implements BeforeEnterObserver {
    private final OpenCase openCase;
    private final ListRecipients listRecipients;
    private final RecordGround recordGround;
    private final ShowSettings showSettings;
    private final SignedIn signedIn;
    private final Paragraph consequence = new Paragraph();
    private final Div effect = new Div();

    @Inject
    GroundFormView(
            OpenCase openCase,
            ListRecipients listRecipients,
            RecordGround recordGround,
            ShowSettings showSettings,
            SignedIn signedIn) {
        super("ground.form.title", "consent-form");
        this.openCase = openCase;
        this.listRecipients = listRecipients;
        this.recordGround = recordGround;
        this.showSettings = showSettings;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        Routes.caseIn(entering)
                .flatMap(this::open)
                .ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    private Optional<CaseView> open(CaseFileId id) {
        return switch (openCase.open(signedIn.actor(), id)) {
            case Disclosure.Granted<CaseView>(CaseView view, var receipt)
            when !view.recordable().isEmpty() -> Optional.of(view);
            case Disclosure.Granted<CaseView> forReadingOnly -> Optional.empty();
            case Disclosure.Withheld<CaseView> withheld -> Optional.empty();
        };
    }

    /** The fields, with what tells them what to say. */
    private final class Desk {
        private final CaseView view;
        private final Set<UnitId> units;
        private final GroundFields fields;
        private boolean tried;

        Desk(CaseView view, List<Recipient> recipients, Settings settings) {
            this.view = view;
            this.units = recipients.stream().map(Recipient::id).collect(Collectors.toUnmodifiableSet());
            this.fields = new GroundFields(
                    recipients, view.recordable(), kind -> settings.text(LawItem.of(kind)), this::changed);
        }

        private void changed() {
            if (tried) {
                fields.show(problems());
            }
            preview(view, fields);
        }

        /** What the page can know; the use case decides. */
        private List<RecordedGroundProblem> problems() {
            // What is offered is what the agency uses, so nothing is left to shut out.
            ProvisionUse use = new ProvisionUse(SecrecyRegime.OSL_28, Set.copyOf(view.recordable()));
            return fields.draft().problems(units, use, Instant.now());
        }

        private void save() {
            tried = true;
            List<RecordedGroundProblem> problems = problems();
            if (problems.isEmpty()) {
                send();
            } else {
                refused(problems);
            }
        }

        private void send() {
            switch (recordGround.record(signedIn.actor(), view.header().id(), fields.draft())) {
                case Recording.Recorded(var id, var receipt) -> done(view, fields, receipt);
                case Recording.Rejected(var problems, var receipt) -> refused(problems);
                case Recording.NotFound gone -> getUI().ifPresent(ui -> ui.navigate(Routes.CASES));
            }
        }

        private void refused(List<RecordedGroundProblem> problems) {
            fields.show(problems);
            fields.goToFirst(problems);
        }
    }

    private void show(CaseView view) {
        Desk desk = new Desk(view, listRecipients.list(signedIn.actor()).units(), showSettings.show(signedIn.actor()));
        Button save = new Button(Words.text("ground.form.save"), click -> desk.save());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.LARGE);
        save.setTestId("save");
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        Div ending = new Div(consequence, new Div(save, back(view, "shell.cancel")));
        ending.addClassNames("form-ending");
        effect.getElement().setAttribute("aria-live", "polite");
        Section sees = new Section(new H2(Words.text("ground.form.effect")), effect);
        sees.addClassNames("panel", "effect");
        sees.setTestId("effect");
        Div columns = new Div(new Div(desk.fields.sections(), ending), sees);
        columns.addClassName("form-columns");
        preview(view, desk.fields);
        removeAll();
        add(
                heading(Words.text("ground.form.title")),
                lead(Words.text(
                        "ground.form.lead", view.header().name(), view.header().caseNumber())),
                columns);
    }

    private void preview(CaseView view, GroundFields fields) {
        effect.removeAll();
        if (fields.recipient.getValue() == null || fields.categories.getValue().isEmpty()) {
            effect.add(quiet("ground.form.effect-later"));
        } else {
            UnorderedList list = new UnorderedList();
            fields.categories.getValue().stream()
                    .sorted()
                    .forEach(category -> list.add(line(category, own(view, category))));
            effect.add(list, quiet("ground.form.effect-known"));
        }
        consequence.setText(sentence("ground.form.consequence", fields));
    }

    private long own(CaseView view, Category category) {
        String mine = signedIn.mandate().map(mandate -> mandate.agencyCode()).orElse("");
        return view.timeline().stream()
                .filter(item -> item.ownerCode().equals(mine) && item.category() == category)
                .count();
    }

    private static ListItem line(Category category, long count) {
        Span number = new Span(Words.text("consent.effect.count", count));
        number.addClassName("effect-count");
        return new ListItem(new Span(Words.of(category)), number);
    }

    private static String sentence(String key, GroundFields fields) {
        Recipient recipient = fields.recipient.getValue();
        if (recipient == null
                || fields.categories.getValue().isEmpty()
                || fields.kind.getValue() == null
                || fields.from.getValue() == null
                || fields.until.getValue() == null) {
            return Words.text("ground.form.consequence-later");
        }
        return Words.text(
                key,
                Words.text("consent.effect.unit", Words.of(recipient.unit()), Words.of(recipient.agency())),
                Words.list(fields.categories.getValue()),
                Written.day(fields.from.getValue()),
                Written.day(fields.until.getValue()),
                Words.of(fields.kind.getValue()));
    }

    private void done(CaseView view, GroundFields fields, Receipt receipt) {
        ReceiptNote note =
                new ReceiptNote(Words.text("ground.form.done"), sentence("ground.form.done-text", fields), receipt);
        Div panel = new Div(note, back(view, "consent.form.to-case"));
        panel.addClassNames("panel", "form-panel");
        removeAll();
        add(heading(Words.text("ground.form.title")), panel);
    }

    private static Paragraph quiet(String key) {
        Paragraph paragraph = new Paragraph(Words.text(key));
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Anchor back(CaseView view, String key) {
        Anchor back = new Anchor(Routes.toCase(view.header().id()), Words.text(key));
        back.addClassName("button-link");
        back.setTestId("to-case");
        return back;
    }
}
