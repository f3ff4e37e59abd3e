package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.KeptFocus;
import se.bas.ui.contact.ContactDesk;
import se.bas.ui.document.DocumentNavigation;
import se.bas.ui.participation.ParticipationNavigation;
import se.bas.ui.task.TaskNavigation;

/** Header, timeline and panels of one case. Shown anew, each is touched only if something in it has changed. */
final class CaseBoard {
    private final Makers makers;
    private final NoteDesk notes;
    private final Div columns = new Div();
    private final Div middle = new Div();
    private final Div aside = new Div();
    private CaseHeader header;
    private ParticipationNavigation.@Nullable Panel participation;
    private ContactDesk.@Nullable Panel contacts;
    private TaskNavigation.@Nullable Panel tasks;
    private DocumentNavigation.@Nullable Panel documents;
    private Component main;
    private CaseView shown;

    /**
     * What makes the parts.
     *
     * @param instead what stands in the timeline's place for who sees the header alone
     */
    record Makers(
            Function<CaseView.Header, Component[]> actions,
            Function<CaseView, ParticipationNavigation.Panel> participation,
            Function<CaseView, ContactDesk.Panel> contacts,
            Function<CaseView, TaskNavigation.Panel> tasks,
            Function<CaseView, DocumentNavigation.Panel> documents,
            Function<CaseView, Component> instead,
            Function<CaseView, List<Component>> aside) {}

    CaseBoard(CaseView view, Makers makers, NoteDesk notes) {
        this.makers = makers;
        this.notes = notes;
        shown = view;
        header = header(view);
        main = main(view);
        columns.addClassName("case-columns");
        middle.addClassName("case-main");
        KeptFocus.remember(middle);
        arrangeMiddle(view);
        aside.addClassName("case-aside");
        KeptFocus.remember(aside);
        aside.add(makers.aside().apply(view));
        columns.add(middle, aside);
    }

    List<Component> parts() {
        return List.of(header, columns);
    }

    void show(CaseView now) {
        if (!now.header().equals(shown.header())
                || !Objects.equals(now.contacting().reach(), shown.contacting().reach())
                || !Objects.equals(now.contacting().quiet(), shown.contacting().quiet())
                || !now.covering().equals(shown.covering())
                || now.notes().may() != shown.notes().may()) {
            header = header(now);
        }
        if (now.covering().headerAlone() || shown.covering().headerAlone()) {
            main = main(now);
        } else if (!now.timeline().equals(shown.timeline()) && main instanceof Timeline timeline) {
            timeline.show(now.timeline());
        }
        arrangeMiddle(now);
        if (!samePanels(now)) {
            aside.removeAll();
            aside.add(makers.aside().apply(now));
            KeptFocus.giveBack(aside);
        }
        shown = now;
    }

    /** Where they are, appointments, what is to be done, and what has been filed, stand above what has happened; whoever sees the header alone sees none of it. */
    private void arrangeMiddle(CaseView now) {
        if (now.covering().headerAlone()) {
            participation = null;
            contacts = null;
            tasks = null;
            documents = null;
            Arrangement.arrange(middle, List.of(main));
            return;
        }
        ParticipationNavigation.Panel way = participation;
        if (way == null) {
            way = makers.participation().apply(now);
            participation = way;
        } else if (!now.participation().equals(shown.participation())) {
            way.show(now);
            KeptFocus.giveBack(middle);
        }
        ContactDesk.Panel met = contacts;
        if (met == null) {
            met = makers.contacts().apply(now);
            contacts = met;
        } else {
            met.show(now);
            if (!now.contacting().equals(shown.contacting())) {
                KeptFocus.giveBack(middle);
            }
        }
        TaskNavigation.Panel panel = tasks;
        if (panel == null) {
            panel = makers.tasks().apply(now);
            tasks = panel;
        } else if (!now.tasks().equals(shown.tasks()) || !now.contacting().equals(shown.contacting())) {
            panel.show(now);
            KeptFocus.giveBack(middle);
        }
        DocumentNavigation.Panel filed = documents;
        if (filed == null) {
            filed = makers.documents().apply(now);
            documents = filed;
        } else if (!now.documents().equals(shown.documents())) {
            filed.show(now);
            KeptFocus.giveBack(middle);
        }
        Arrangement.arrange(
                middle, List.of(way.component(), met.component(), panel.component(), filed.component(), main));
    }

    private boolean samePanels(CaseView now) {
        return now.consents().equals(shown.consents())
                && now.mayRegisterConsent() == shown.mayRegisterConsent()
                && now.grounds().equals(shown.grounds())
                && now.recordable().equals(shown.recordable())
                && now.messaging().equals(shown.messaging())
                && now.covering().equals(shown.covering());
    }

    private CaseHeader header(CaseView view) {
        return new CaseHeader(view, makers.actions().apply(view.header()));
    }

    private Component main(CaseView view) {
        return view.covering().headerAlone() ? makers.instead().apply(view) : new Timeline(view.timeline(), notes);
    }
}
