package se.bas.ui.handover;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.bas.application.handover.WishesView;
import se.bas.application.handover.WishesView.Wish;
import se.bas.domain.handover.HandoverWish.Direction;
import se.bas.domain.handover.WishStatus;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Handovers that were asked for, of us and by us. */
final class WishesPanel extends Section {
    WishesPanel(WishesView view, WishDialogs dialogs) {
        addClassNames("panel", "task-panel");
        setTestId("handover-wishes");
        UnorderedList list = NetworkPage.rows();
        view.wishes().forEach(wish -> list.add(row(wish, () -> dialogs.decline(wish, view.bases()))));
        add(new H2(Words.text("handover.wish.panel")), list);
    }

    private static ListItem row(Wish wish, Runnable decline) {
        Span whom = new Span(Words.text(
                wish.direction() == Direction.ASKED ? "handover.wish.asked" : "handover.wish.received",
                Words.of(wish.unit()),
                Words.of(wish.agency())));
        Span below = new Span(String.join(" · ", said(wish)));
        below.addClassName("below");
        Div body = new Div(whom, below);
        body.addClassName("task-body");
        Span status = new Span(Words.of(wish.status()));
        status.addClassName("chip");
        status.setTestId("wish-status");
        Div right = new Div(status);
        right.addClassName("task-buttons");
        if (wish.mayDecline()) {
            right.add(HandoverCard.button("handover.wish.decline", "decline-wish", decline));
        }
        ListItem row = new ListItem(body, right);
        row.addClassName("item-row");
        row.setTestId("handover-wish");
        return row;
    }

    private static List<String> said(Wish wish) {
        List<String> said = new ArrayList<>();
        said.add(Words.text("handover.wish.since", Written.minute(wish.at())));
        if (wish.by() != null) {
            said.add(Words.text("handover.wish.by", wish.by()));
        }
        if (wish.reason() != null) {
            said.add(Words.of(wish.reason()));
        }
        if (wish.text() != null) {
            said.add(wish.text());
        }
        if (wish.direction() == Direction.RECEIVED && wish.status() == WishStatus.DECLINED) {
            Instant told = wish.toldAt();
            said.add(
                    told == null
                            ? Words.text("handover.wish.not-told")
                            : Words.text("handover.wish.told", Written.minute(told)));
        }
        return said;
    }
}
