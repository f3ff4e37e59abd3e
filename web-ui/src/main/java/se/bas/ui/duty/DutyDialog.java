package se.bas.ui.duty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import se.bas.application.duty.DutyView;
import se.bas.application.duty.DutyWriting;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.duty.DutyDraft;
import se.bas.domain.duty.DutyFields;
import se.bas.domain.duty.DutyProblem;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;

/**
 * The form of the sheet. Whoever saves second is told that somebody has written meanwhile, keeps what they have typed, and
 * saves it over that next (UIX-14).
 */
final class DutyDialog {
    private final DutyActs acts;
    private final CaseFileId file;
    private final DayPicker from = new DayPicker(Words.text("duty.form.from"));
    private final DayPicker until = new DayPicker(Words.text("duty.form.until"));
    private final TextField fund = new TextField(Words.text("duty.fund"));
    private final TextField category = new TextField(Words.text("duty.category"));
    private final TextField programme = new TextField(Words.text("duty.programme"));
    private final DayPicker programmeFrom = new DayPicker(Words.text("duty.form.programme-from"));
    private final DayPicker programmeUntil = new DayPicker(Words.text("duty.form.programme-until"));
    private final DayPicker report = new DayPicker(Words.text("duty.report"));
    private int seen;

    DutyDialog(DutyActs acts, CaseFileId file, Optional<DutyView.Sheet> before) {
        this.acts = acts;
        this.file = file;
        for (TextField text : List.of(fund, category, programme)) {
            text.setMaxLength(DutyDraft.TEXT_AT_MOST);
            text.setWidthFull();
        }
        from.setTestId("duty-from");
        until.setTestId("duty-until");
        until.setHelperText(Words.text("duty.form.until-help"));
        fund.setTestId("duty-fund");
        category.setTestId("duty-category");
        category.setHelperText(Words.text("duty.form.category-help"));
        programme.setTestId("duty-programme");
        programmeFrom.setTestId("duty-programme-from");
        programmeUntil.setTestId("duty-programme-until");
        report.setTestId("duty-report");
        seen = before.map(DutyView.Sheet::version).orElse(0);
        before.map(DutyView.Sheet::six).ifPresent(this::fill);
    }

    private void fill(DutyFields six) {
        from.setValue(six.registered().from());
        until.setValue(six.registered().until());
        fund.setValue(six.unemploymentFund() == null ? "" : six.unemploymentFund());
        category.setValue(six.jobSeekerCategory());
        DutyFields.Programme in = six.programme();
        if (in != null) {
            programme.setValue(in.name());
            programmeFrom.setValue(in.from());
            programmeUntil.setValue(in.until());
        }
        report.setValue(six.lastActivityReport());
    }

    void open(Runnable changed) {
        Paragraph lead = new Paragraph(Words.text("duty.form.lead"));
        lead.addClassName("below");
        SequencedMap<String, Component> registered = new LinkedHashMap<>();
        registered.put("registeredFrom", from);
        registered.put("registeredUntil", until);
        SequencedMap<String, Component> period = new LinkedHashMap<>();
        period.put("programmeFrom", programmeFrom);
        period.put("programmeUntil", programmeUntil);
        new FormDialog(Words.text("duty.sheet"), Words.text("duty.save"))
                .part(lead)
                .row(registered)
                .field("unemploymentFund", fund)
                .field("jobSeekerCategory", category)
                .field("programme", programme)
                .row(period)
                .field("lastActivityReport", report)
                .open(() -> {
                    DutyWriting result = acts.write(file, seen, draft());
                    if (result instanceof DutyWriting.Rejected(var problems, var receipt)
                            && problems.contains(DutyProblem.CHANGED_MEANWHILE)) {
                        readAgain();
                    }
                    List<FormDialog.Flaw> flaws = DutyActs.flaws(result);
                    if (flaws.isEmpty()) {
                        changed.run();
                    }
                    return flaws;
                });
    }

    private DutyDraft draft() {
        return new DutyDraft(
                from.getValue(),
                until.getValue(),
                fund.getValue(),
                category.getValue(),
                programme.getValue(),
                programmeFrom.getValue(),
                programmeUntil.getValue(),
                report.getValue());
    }

    private void readAgain() {
        if (acts.show(file) instanceof Disclosure.Granted<DutyView>(var view, var receipt)) {
            DutyPage.own(view).ifPresent(newest -> seen = newest.version());
        }
    }
}
