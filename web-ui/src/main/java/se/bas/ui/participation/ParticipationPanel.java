package se.bas.ui.participation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.participation.ParticipationView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.participation.Move;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Words;

/** Where the participant is in the programme: the way there, the one act that usually comes next, and the others below. */
final class ParticipationPanel extends Section {
    private final ParticipationActs acts;
    private final CaseFileId file;
    private final Runnable changed;
    private final Div content = new Div();
    private @Nullable List<ParticipationView> shown;

    ParticipationPanel(CaseView view, ParticipationActs acts, Runnable changed) {
        this.acts = acts;
        this.changed = changed;
        file = view.header().id();
        addClassNames("panel", "task-panel", "participation-panel");
        setTestId("participation-panel");
        content.addClassName("task-panel-content");
        add(new H2(Words.text("participation.heading")), content);
        show(view);
    }

    /** Shows the case as it is now. */
    void show(CaseView view) {
        setVisible(!view.participation().isEmpty());
        if (view.participation().equals(shown)) {
            return;
        }
        shown = view.participation();
        content.removeAll();
        shown.forEach(one -> content.add(part(one)));
    }

    private Component part(ParticipationView view) {
        Div part = new Div();
        part.addClassName("participation");
        part.setTestId("participation-" + view.ownerCode());
        if (!view.own()) {
            part.add(new AgencyBadge(Words.of(view.owner()), view.ownerCode()));
        }
        part.add(new WayOfSteps(view));
        Paragraph now = new Paragraph(ParticipationWords.now(view));
        now.addClassName("participation-now");
        now.setTestId("participation-now");
        part.add(now);
        if (!view.followUps().isEmpty()) {
            part.add(new FollowUpList(view.followUps()));
        }
        if (!view.may().isEmpty()) {
            part.add(buttons(view));
        }
        if (view.begun()) {
            part.add(new HappenedList(view));
        }
        return part;
    }

    private Div buttons(ParticipationView view) {
        Div buttons = new Div();
        buttons.addClassNames("task-buttons", "participation-acts");
        Move next = ParticipationWords.next(view);
        moves(view, next).forEach(move -> {
            Button button = new Button(Words.of("participation.act", move), click -> begin(move));
            button.setTestId("move-" + move.name());
            // Nobody is invited to end it.
            boolean inviting = move == next && move != Move.EXIT && move != Move.CLOSE;
            button.addThemeVariants(inviting ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
            buttons.add(button);
        });
        return buttons;
    }

    /** The next one first, the others in their order. */
    private static List<Move> moves(ParticipationView view, Move next) {
        List<Move> moves = new ArrayList<>();
        if (view.may().contains(next)) {
            moves.add(next);
        }
        view.may().stream().sorted().filter(move -> move != next).forEach(moves::add);
        return moves;
    }

    private void begin(Move move) {
        own().ifPresent(view -> new RecordDialog(
                        new RecordDialog.Setting(acts, file, this::own, changed),
                        HappeningFields.of(move, view, acts.manager()))
                .open());
    }

    /** As it stands on the page now. */
    private Optional<ParticipationView> own() {
        return shown == null
                ? Optional.empty()
                : shown.stream().filter(ParticipationView::own).findFirst();
    }
}
