package se.bas.ui.handover;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.NetworkView;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.CaseworkerChangeDraft;
import se.bas.domain.handover.CaseworkerChangeReason;
import se.bas.domain.handover.ReassignmentDraft.One;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;

/** The fields of a change of caseworker: who takes over, from when on, why, when they meet, what has to be known. */
final class ChangeFields {
    private final Select<NetworkView.Colleague> staff = new Select<>();
    private final DayPicker day = new DayPicker(Words.text("handover.network.day"));
    private final Select<CaseworkerChangeReason> reason = new Select<>();
    private final DayPicker meeting = new DayPicker(Words.text("handover.network.meeting"));
    private final TextArea note = new TextArea(Words.text("handover.network.note"));

    ChangeFields(List<NetworkView.Colleague> colleagues) {
        staff.setLabel(Words.text("handover.network.staff"));
        staff.setItems(colleagues);
        staff.setItemLabelGenerator(ChangeFields::name);
        staff.setWidthFull();
        staff.setTestId("change-staff");
        day.setTestId("change-day");
        reason.setLabel(Words.text("handover.network.reason"));
        reason.setItems(Arrays.stream(CaseworkerChangeReason.values())
                .filter(one -> one != CaseworkerChangeReason.FIRST)
                .toList());
        reason.setItemLabelGenerator(Words::of);
        reason.setWidthFull();
        reason.setTestId("change-reason");
        meeting.setTestId("change-meeting");
        note.setMaxLength(CaseworkerChangeDraft.NOTE_AT_MOST);
        note.setHelperText(Words.text("handover.network.note-help"));
        note.setWidthFull();
        note.setTestId("change-note");
    }

    /** Of nobody, where nobody need be chosen. */
    private static String name(NetworkView.@Nullable Colleague colleague) {
        return colleague == null ? "" : colleague.name();
    }

    /** All of them. */
    FormDialog into(FormDialog dialog) {
        return dialog.field("staff", staff)
                .field("day", day)
                .field("reason", reason)
                .field("meeting", meeting)
                .field("note", note);
    }

    /** What one of many cases can have of its own, as it is now. */
    FormDialog ownInto(FormDialog dialog, One own, List<NetworkView.Colleague> colleagues) {
        staff.setEmptySelectionAllowed(true);
        staff.setEmptySelectionCaption(Words.text("handover.reassign.as-all"));
        colleagues.stream()
                .filter(one -> one.id().equals(own.staff()))
                .findFirst()
                .ifPresent(staff::setValue);
        meeting.setValue(own.meeting());
        note.setValue(own.note());
        return dialog.field("staff", staff).field("meeting", meeting).field("note", note);
    }

    CaseworkerChangeDraft draft() {
        return new CaseworkerChangeDraft(
                chosen(), day.getValue(), reason.getValue(), note.getValue(), meeting.getValue());
    }

    /** What was filled in of one of many cases. */
    One own(CaseFileId file) {
        return new One(file, chosen(), note.getValue(), meeting.getValue());
    }

    private @Nullable StaffId chosen() {
        NetworkView.Colleague colleague = staff.getValue();
        return colleague == null ? null : colleague.id();
    }
}
