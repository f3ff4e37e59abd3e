package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.OpenCase;
import se.bas.application.casework.RefreshCase;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.consent.ConsentNavigation;
import se.bas.ui.contact.ContactDesk;
import se.bas.ui.document.DocumentNavigation;
import se.bas.ui.ground.GroundNavigation;
import se.bas.ui.letter.LetterDesk;
import se.bas.ui.live.Fresh;
import se.bas.ui.outbox.MessageDesk;
import se.bas.ui.paper.PaperNavigation;
import se.bas.ui.participation.ParticipationNavigation;
import se.bas.ui.task.TaskNavigation;

/** One case: my own file and what others let my unit see. What is withheld is absent. */
@View
@Route(Routes.CASE)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class CaseFileView extends Page implements BeforeEnterObserver, Fresh.Page {
    private final OpenCase openCase;
    private final RefreshCase refreshCase;
    private final SignedIn signedIn;
    private final ConsentNavigation consents;
    private final GroundNavigation grounds;
    private final ParticipationNavigation participation;
    private final TaskNavigation tasks;
    private final DocumentNavigation documents;
    private final MessageDesk messages;
    private final ContactDesk contacts;
    private final LetterDesk letters;
    private final CoverDesk covers;
    private final NoteDesk notes;
    private final Div content = new Div();
    private final NumberDialog numberDialog;
    private final PaperNavigation papers;
    private final Fresh fresh;
    private @Nullable Shown shown;
    private @Nullable CaseBoard board;

    /** What is on the page, and what the log has for it. */
    private record Shown(CaseView view, Receipt receipt) {}

    @Inject
    CaseFileView(
            OpenCase openCase,
            RefreshCase refreshCase,
            SignedIn signedIn,
            ConsentNavigation consents,
            GroundNavigation grounds,
            ParticipationNavigation participation,
            TaskNavigation tasks,
            DocumentNavigation documents,
            MessageDesk messages,
            ContactDesk contacts,
            LetterDesk letters,
            CoverDesk covers,
            NoteActs acts,
            NumberDialog numberDialog,
            PaperNavigation papers,
            Fresh fresh) {
        super("casework.case.title", "case");
        this.openCase = openCase;
        this.refreshCase = refreshCase;
        this.signedIn = signedIn;
        this.consents = consents;
        this.grounds = grounds;
        this.participation = participation;
        this.tasks = tasks;
        this.documents = documents;
        this.messages = messages;
        this.contacts = contacts;
        this.letters = letters;
        this.covers = covers;
        this.numberDialog = numberDialog;
        this.papers = papers;
        this.fresh = fresh;
        notes = new NoteDesk(acts, id -> open(id).map(Shown::view), this::changed, papers);
        // What is being written stays where it is when the case is shown anew.
        add(notes, content, papers.given());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        content.removeAll();
        shown = null;
        board = null;
        fresh.asking();
        Optional<Shown> opened = Routes.caseIn(entering).flatMap(this::open);
        opened.ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    private Optional<Shown> open(CaseFileId id) {
        return switch (openCase.open(signedIn.actor(), id)) {
            case Disclosure.Granted<CaseView>(CaseView view, var receipt) -> Optional.of(new Shown(view, receipt));
            case Disclosure.Withheld<CaseView> withheld -> Optional.empty();
        };
    }

    private void show(Shown now) {
        shown = now;
        notes.about(now.view());
        if (board == null) {
            board = new CaseBoard(
                    now.view(),
                    new CaseBoard.Makers(
                            this::actions,
                            this::participation,
                            this::contacts,
                            this::tasks,
                            this::documents,
                            this::main,
                            this::aside),
                    notes);
        } else {
            board.show(now.view());
        }
        Arrangement.arrange(content, board.parts());
        fresh.shows(
                this,
                now.view().topics(),
                now.receipt().at(),
                now.view().header().nextAppointment());
    }

    private ParticipationNavigation.Panel participation(CaseView view) {
        return participation.panel(view, this::changed);
    }

    /** What a step of the ladder leads to is done with the case as it is shown then. */
    private ContactDesk.Panel contacts(CaseView view) {
        return contacts.panel(
                view,
                new ContactDesk.Others(
                        task -> tasks.buttons(view.header().id(), task, this::changed),
                        () -> now().ifPresent(now -> messages.write(now, this::changed)),
                        about -> now().ifPresent(now -> letters.open(now, about, this::changed)),
                        () -> consents.ask(view.header().id(), this::changed)),
                this::changed);
    }

    private Optional<CaseView> now() {
        return Optional.ofNullable(shown).map(Shown::view);
    }

    private TaskNavigation.Panel tasks(CaseView view) {
        return tasks.panel(view, this::changed);
    }

    private DocumentNavigation.Panel documents(CaseView view) {
        return documents.panel(view, this::changed);
    }

    /** What stands in the timeline's place, for who sees the header alone. */
    private Component main(CaseView view) {
        return covers.insteadOfTimeline(view, this::changed);
    }

    private List<Component> aside(CaseView view) {
        List<Component> panels = new ArrayList<>();
        if (!view.covering().headerAlone()) {
            panels.add(consents.panel(view, this::changed, papers));
            grounds.panel(view, this::changed).ifPresent(panels::add);
            panels.add(messages.panel(view, this::changed));
        }
        covers.panel(view, this::changed).ifPresent(panels::add);
        return panels;
    }

    private Component[] actions(CaseView.Header file) {
        List<Component> actions = new ArrayList<>();
        notes.button().ifPresent(actions::add);
        if (file.maskedNumber() == null) {
            Button give = new Button(
                    Words.text("casework.number.give"),
                    VaadinIcon.USER_CARD.create(),
                    click -> numberDialog.open(file.id(), this::changed));
            give.setTestId("give-number");
            actions.add(give);
        }
        if (shown != null && !shown.view().covering().headerAlone()) {
            Button toFile = new Button(
                    Words.text("paper.to-file.notes"), VaadinIcon.ARCHIVE.create(), click -> papers.notes(file.id()));
            toFile.setTestId("file-notes");
            actions.add(toFile);
        }
        if (shown != null) {
            letters.button(shown.view(), this::changed).ifPresent(actions::add);
        }
        return actions.toArray(Component[]::new);
    }

    /** After a change of one's own: the page is to be right at once, and nobody has to be told of it. */
    private void changed() {
        fresh.asking();
        refresh();
    }

    @Override
    public void again() {
        if (refresh()) {
            fresh.notice();
        }
    }

    @Override
    public void blank() {
        Paragraph words = new Paragraph(Words.text("shell.live.cannot-ask"));
        words.addClassName("notice");
        words.setTestId("live-cannot-ask");
        Arrangement.arrange(content, List.of(words));
    }

    /** Gives whether the page looks another than before. */
    private boolean refresh() {
        Shown before = shown;
        if (before == null) {
            return false;
        }
        return switch (refreshCase.refresh(signedIn.actor(), before.view(), before.receipt())) {
            case Disclosure.Granted<CaseView>(CaseView view, var receipt) -> {
                show(new Shown(view, receipt));
                yield !view.looksLike(before.view());
            }
            case Disclosure.Withheld<CaseView> closed -> {
                leave();
                yield false;
            }
        };
    }

    /** The case has closed; nothing of it is left standing. */
    private void leave() {
        content.removeAll();
        shown = null;
        board = null;
        getUI().ifPresent(ui -> ui.navigate(""));
    }
}
