package se.bas.ui.handover;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.StaffingView;
import se.bas.domain.casework.Assignment;
import se.bas.domain.handover.ColleagueDraft;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The fields of adding a colleague: as what, who, from when to when, and why. Who there is depends on as what. */
final class ColleagueFields {
    private final List<StaffingView.Possible> possible;
    private final Select<Assignment.Part> part = new Select<>();
    private final Select<StaffingView.Possible> staff = new Select<>();
    private final DayPicker day = new DayPicker(Words.text("handover.network.day"));
    private final DayPicker until = new DayPicker(Words.text("handover.network.until"));
    private final TextArea reason = reason("handover.network.colleague-reason");

    ColleagueFields(List<StaffingView.Possible> possible) {
        this.possible = possible;
        part.setLabel(Words.text("handover.network.part-label"));
        part.setItems(possible.stream()
                .map(StaffingView.Possible::part)
                .distinct()
                .sorted()
                .toList());
        part.setItemLabelGenerator(Words::of);
        part.setWidthFull();
        part.setTestId("colleague-part");
        part.addValueChangeListener(change -> staff.setItems(of(change.getValue())));
        staff.setLabel(Words.text("handover.network.colleague-label"));
        staff.setItems(of(null));
        staff.setItemLabelGenerator(ColleagueFields::name);
        staff.setWidthFull();
        staff.setTestId("colleague-staff");
        day.setValue(Written.today());
        day.setTestId("colleague-day");
        until.setHelperText(Words.text("handover.network.until-help"));
        until.setTestId("colleague-until");
        reason.setTestId("colleague-reason");
    }

    /** A field for why, which stays with the agency. */
    static TextArea reason(String label) {
        TextArea reason = new TextArea(Words.text(label));
        reason.setMaxLength(ColleagueDraft.REASON_AT_MOST);
        reason.setHelperText(Words.text("handover.network.note-help"));
        reason.setWidthFull();
        return reason;
    }

    private List<StaffingView.Possible> of(Assignment.@Nullable Part chosen) {
        return possible.stream().filter(one -> one.part() == chosen).toList();
    }

    private static String name(StaffingView.Possible one) {
        return Words.text("handover.network.colleague-of", one.name(), Words.of(one.unit()));
    }

    /** All of them. */
    FormDialog into(FormDialog dialog) {
        return dialog.field("part", part)
                .field("staff", staff)
                .field("day", day)
                .field("until", until)
                .field("reason", reason);
    }

    ColleagueDraft draft() {
        StaffingView.Possible chosen = staff.getValue();
        return new ColleagueDraft(
                part.getValue(),
                chosen == null ? null : chosen.id(),
                day.getValue(),
                until.getValue(),
                reason.getValue());
    }
}
