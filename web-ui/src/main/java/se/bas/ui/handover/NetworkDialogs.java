package se.bas.ui.handover;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Supplier;
import se.bas.application.handover.NetworkView;
import se.bas.application.handover.NetworkWriting;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.ColleagueEndDraft;
import se.bas.domain.handover.NetworkContactDraft;
import se.bas.domain.handover.NetworkRole;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The forms of a case's network. */
final class NetworkDialogs {
    private final NetworkActs acts;
    private final CaseFileId file;
    private final NetworkView view;
    private final Runnable changed;

    NetworkDialogs(NetworkActs acts, CaseFileId file, NetworkView view, Runnable changed) {
        this.acts = acts;
        this.file = file;
        this.view = view;
        this.changed = changed;
    }

    private void open(FormDialog dialog, Supplier<NetworkWriting> act) {
        dialog.open(() -> {
            List<FormDialog.Flaw> flaws = NetworkActs.flaws(act.get());
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    void change() {
        ChangeFields fields = new ChangeFields(view.colleagues());
        open(
                fields.into(new FormDialog(Words.text("handover.network.change"), Words.text("handover.save"))
                        .part(HandoverDialogs.below("handover.network.change-lead"))),
                () -> acts.change(file, fields.draft()));
    }

    void addColleague() {
        ColleagueFields fields = new ColleagueFields(view.staffing().possible());
        open(
                fields.into(new FormDialog(Words.text("handover.network.add-colleague"), Words.text("handover.save"))
                        .part(HandoverDialogs.below("handover.network.add-colleague-lead"))),
                () -> acts.addColleague(file, fields.draft()));
    }

    void endColleague(AssignmentId colleague, String name) {
        DayPicker day = new DayPicker(Words.text("handover.network.end-day"));
        day.setValue(Written.today());
        day.setTestId("end-day");
        TextArea reason = ColleagueFields.reason("handover.network.reason");
        reason.setTestId("end-reason");
        open(
                new FormDialog(
                                Words.text("handover.network.end-colleague-of", name),
                                Words.text("handover.network.end-colleague"))
                        .part(new Paragraph(Words.text("handover.network.end-colleague-lead", name)))
                        .field("day", day)
                        .field("reason", reason),
                () -> acts.endColleague(file, colleague, new ColleagueEndDraft(day.getValue(), reason.getValue())));
    }

    void add() {
        Select<NetworkRole> role = new Select<>();
        role.setLabel(Words.text("handover.network.role-label"));
        role.setItems(NetworkRole.values());
        role.setItemLabelGenerator(Words::of);
        role.setHelperText(Words.text("handover.network.role-help"));
        role.setWidthFull();
        role.setTestId("network-role");
        TextField name = new TextField(Words.text("handover.network.name"));
        name.setMaxLength(NetworkContactDraft.NAME_AT_MOST);
        name.setWidthFull();
        name.setTestId("network-name");
        TextField reach = new TextField(Words.text("handover.network.reach"));
        reach.setMaxLength(NetworkContactDraft.REACH_AT_MOST);
        reach.setWidthFull();
        reach.setTestId("network-reach");
        Checkbox meets = new Checkbox(Words.text("handover.network.may-meet"));
        meets.setTestId("network-meets");
        TextField sees = new TextField(Words.text("handover.network.sees"));
        sees.setMaxLength(NetworkContactDraft.SEES_AT_MOST);
        sees.setWidthFull();
        sees.setTestId("network-sees");
        open(
                new FormDialog(Words.text("handover.network.add"), Words.text("handover.save"))
                        .field("role", role)
                        .field("name", name)
                        .field("reach", reach)
                        .part(meets)
                        .field("sees", sees),
                () -> acts.add(
                        file,
                        new NetworkContactDraft(
                                role.getValue(),
                                name.getValue(),
                                reach.getValue(),
                                meets.getValue(),
                                sees.getValue())));
    }

    void end(NetworkView.Contact contact) {
        open(
                new FormDialog(Words.text("handover.network.end"), Words.text("handover.network.end"))
                        .part(new Paragraph(Words.text("handover.network.end-consequence", contact.name()))),
                () -> acts.end(file, contact.id()));
    }
}
