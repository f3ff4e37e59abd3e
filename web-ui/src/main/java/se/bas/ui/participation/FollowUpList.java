package se.bas.ui.participation;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import se.bas.application.participation.ParticipationView.FollowUpDue;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** When it is asked how it goes after an exit to work or studies: made, to come, or late. */
final class FollowUpList extends UnorderedList {
    FollowUpList(List<FollowUpDue> followUps) {
        addClassName("follow-ups");
        setTestId("follow-ups");
        getElement().setAttribute("role", "list");
        LocalDate today = Written.today();
        followUps.forEach(one -> add(item(one, today)));
    }

    private static ListItem item(FollowUpDue one, LocalDate today) {
        boolean late = !one.made() && one.due().isBefore(today);
        Span words = new Span(Words.text(
                one.made()
                        ? "participation.follow-up.made"
                        : late ? "participation.follow-up.late" : "participation.follow-up.coming",
                one.months(),
                Written.day(one.due())));
        ListItem item = new ListItem(words);
        item.addClassName(late ? "follow-up-late" : one.made() ? "follow-up-made" : "follow-up-coming");
        return item;
    }
}
