package se.bas.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.employer.EmployerLine;
import se.bas.application.placement.PlacementView;
import se.bas.application.placement.PlacementWriting;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.ChangeReason;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.FollowUpDraft;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.PlacementKind;
import se.bas.domain.placement.PlacementMove;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.Rhythm;
import se.bas.domain.placement.SupportDraft;
import se.bas.domain.placement.SupportKind;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The forms of a case's placements. */
final class PlacementDialogs {
    private final PlacementActs acts;
    private final CaseFileId file;
    private final Runnable changed;

    PlacementDialogs(PlacementActs acts, CaseFileId file, Runnable changed) {
        this.acts = acts;
        this.file = file;
        this.changed = changed;
    }

    private void open(FormDialog dialog, Supplier<PlacementWriting> act) {
        dialog.open(() -> {
            List<FormDialog.Flaw> flaws = PlacementActs.flaws(act.get());
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    void propose() {
        ComboBox<EmployerLine> employer = employers();
        RadioButtonGroup<PlacementKind> kind = new RadioButtonGroup<>(Words.text("placement.kind"));
        kind.setItems(PlacementKind.values());
        kind.setItemLabelGenerator(Words::of);
        kind.setTestId("placement-kind");
        AgreementFields fields = new AgreementFields();
        FormDialog dialog = new FormDialog(Words.text("placement.propose"), Words.text("placement.save"))
                .part(below("placement.propose-lead"))
                .field("employer", employer)
                .field("kind", kind);
        fields.into(dialog);
        open(dialog, () -> {
            PlacementWriting result = acts.draft(file, id(employer), kind.getValue(), fields.draft());
            if (result instanceof PlacementWriting.Rejected(var problems, var receipt)
                    && problems.contains(PlacementProblem.SOON_AFTER_ENROLMENT)) {
                fields.ask();
            }
            return result;
        });
    }

    ComboBox<EmployerLine> employers() {
        ComboBox<EmployerLine> employer = new ComboBox<>(Words.text("placement.employer"));
        employer.setItems(acts.employers());
        employer.setItemLabelGenerator(EmployerLine::name);
        employer.setHelperText(Words.text("placement.employer-help"));
        employer.setWidthFull();
        employer.setTestId("placement-employer");
        return employer;
    }

    static @Nullable EmployerId id(ComboBox<EmployerLine> employer) {
        EmployerLine line = employer.getValue();
        return line == null ? null : line.id();
    }

    void rewrite(PlacementView placement) {
        new AgreementDialog(acts, file, placement).open(changed);
    }

    void approve(PlacementView placement) {
        RadioButtonGroup<Party> party = new RadioButtonGroup<>(Words.text("placement.who"));
        party.setItems(List.of(Party.values()).stream()
                .filter(one -> !placement.approved().contains(one))
                .toList());
        party.setItemLabelGenerator(Words::of);
        party.setTestId("approve-party");
        RadioButtonGroup<ApprovalWay> way = ways();
        DayPicker day = day("placement.approved-on");
        open(
                new FormDialog(Words.text("placement.event.APPROVE"), Words.text("placement.save"))
                        .field("party", party)
                        .field("way", way)
                        .field("day", day),
                () -> acts.move(
                        file, placement, new PlacementMove.Approve(party.getValue(), way.getValue(), day.getValue())));
    }

    static RadioButtonGroup<ApprovalWay> ways() {
        RadioButtonGroup<ApprovalWay> way = new RadioButtonGroup<>(Words.text("placement.how"));
        way.setItems(ApprovalWay.values());
        way.setItemLabelGenerator(Words::of);
        way.setValue(ApprovalWay.SIGNED);
        way.setTestId("approval-way");
        return way;
    }

    static DayPicker day(String key) {
        DayPicker day = new DayPicker(Words.text(key));
        day.setValue(Written.today());
        day.setMax(Written.today());
        day.setTestId("act-day");
        return day;
    }

    void start(PlacementView placement) {
        open(
                new FormDialog(Words.text("placement.event.START"), Words.text("placement.event.START"))
                        .part(new Paragraph(Words.text("placement.start-consequence", Written.day(placement.from())))),
                () -> acts.move(file, placement, new PlacementMove.Start()));
    }

    void lengthen(PlacementView placement) {
        DayPicker until = until(placement);
        RadioButtonGroup<ChangeReason> reason = oneOf("placement.reason", ChangeReason.values(), "change-reason");
        open(
                new FormDialog(Words.text("placement.event.EXTEND"), Words.text("placement.save"))
                        .field("until", until)
                        .field("reason", reason),
                () -> acts.move(file, placement, new PlacementMove.Extend(until.getValue(), reason.getValue())));
    }

    void shorten(PlacementView placement) {
        DayPicker until = until(placement);
        RadioButtonGroup<ChangeReason> reason = oneOf("placement.reason", ChangeReason.values(), "change-reason");
        open(
                new FormDialog(Words.text("placement.event.SHORTEN"), Words.text("placement.save"))
                        .part(below("placement.shorten-lead"))
                        .field("until", until)
                        .field("reason", reason),
                () -> acts.move(file, placement, new PlacementMove.Shorten(until.getValue(), reason.getValue())));
    }

    private static DayPicker until(PlacementView placement) {
        DayPicker until = new DayPicker(Words.text("placement.new-until"));
        until.setHelperText(Words.text("placement.until-now", Written.day(placement.until())));
        until.setTestId("act-until");
        return until;
    }

    void end(PlacementView placement) {
        DayPicker day = day("placement.last-day");
        LocalDate today = Written.today();
        day.setValue(placement.until().isBefore(today) ? placement.until() : today);
        RadioButtonGroup<EndReason> reason = oneOf("placement.reason", EndReason.values(), "end-reason");
        reason.setHelperText(Words.text("placement.end-reason-help"));
        TextArea text = text("placement.more");
        open(
                new FormDialog(Words.text("placement.event.END"), Words.text("placement.event.END"))
                        .part(below("placement.end-lead"))
                        .field("day", day)
                        .field("reason", reason)
                        .field("text", text),
                () -> acts.move(
                        file, placement, new PlacementMove.End(day.getValue(), reason.getValue(), text.getValue())));
    }

    void cancel(PlacementView placement) {
        TextArea text = text("placement.why");
        open(
                new FormDialog(Words.text("placement.event.CANCEL"), Words.text("placement.event.CANCEL"))
                        .part(below("placement.cancel-lead"))
                        .field("text", text),
                () -> acts.move(file, placement, new PlacementMove.Cancel(text.getValue())));
    }

    void rhythm(PlacementView placement) {
        Rhythm now = Objects.requireNonNullElse(placement.rhythm(), Rhythm.USUAL);
        IntegerField first = number("placement.rhythm.first", now.first(), Rhythm.FIRST_AT_MOST);
        IntegerField weekly = number("placement.rhythm.weekly", now.weekly(), Rhythm.WEEKLY_AT_MOST);
        IntegerField fortnights =
                number("placement.rhythm.fortnights", now.fortnightsUntil(), Rhythm.FORTNIGHTS_AT_MOST);
        SequencedMap<String, Component> numbers = new LinkedHashMap<>();
        numbers.put("rhythm", first);
        numbers.put("weekly", weekly);
        numbers.put("fortnightsUntil", fortnights);
        open(
                new FormDialog(Words.text("placement.event.CHANGE_RHYTHM"), Words.text("placement.save"))
                        .part(below("placement.rhythm.lead"))
                        .row(numbers),
                () -> acts.move(
                        file,
                        placement,
                        new PlacementMove.ChangeRhythm(Rhythm.of(value(first), value(weekly), value(fortnights))
                                .orElse(null))));
    }

    void followUp(PlacementView placement, PlacementView.Follow followUp) {
        DayPicker day = day("placement.follow.held-on");
        TextArea participant = view("placement.follow.participant", "participant-view");
        TextArea employer = view("placement.follow.employer", "employer-view");
        open(
                new FormDialog(
                                Words.text("placement.follow.record-heading", Written.day(followUp.due())),
                                Words.text("placement.save"))
                        .part(below("placement.follow.lead"))
                        .field("day", day)
                        .field("participantView", participant)
                        .field("employerView", employer),
                () -> acts.record(
                        file,
                        placement.id(),
                        followUp.id(),
                        new FollowUpDraft(day.getValue(), participant.getValue(), employer.getValue())));
    }

    private static TextArea view(String key, String testId) {
        TextArea area = new TextArea(Words.text(key));
        area.setMaxLength(FollowUpDraft.TEXT_AT_MOST);
        area.setWidthFull();
        area.setTestId(testId);
        return area;
    }

    void support(PlacementView placement) {
        RadioButtonGroup<SupportKind> kind = oneOf("placement.support.kind", SupportKind.values(), "support-kind");
        DayPicker from = new DayPicker(Words.text("placement.from"));
        from.setTestId("support-from");
        DayPicker until = new DayPicker(Words.text("placement.until"));
        until.setTestId("support-until");
        DayPicker applyBy = new DayPicker(Words.text("placement.support.apply-by"));
        applyBy.setHelperText(Words.text("placement.support.apply-by-help"));
        applyBy.setTestId("support-apply-by");
        SequencedMap<String, Component> days = new LinkedHashMap<>();
        days.put("from", from);
        days.put("until", until);
        FormDialog dialog = new FormDialog(Words.text("placement.support.add"), Words.text("placement.save"))
                .field("kind", kind)
                .row(days)
                .field("day", applyBy);
        dialog.open(() -> {
            PlacementWriting result = acts.support(
                    file,
                    placement.id(),
                    new SupportDraft(kind.getValue(), from.getValue(), until.getValue(), applyBy.getValue()));
            List<FormDialog.Flaw> flaws = PlacementActs.flaws(result).stream()
                    // Here there is one day by itself.
                    .map(flaw -> flaw.field().equals("applyBy") ? new FormDialog.Flaw("day", flaw.words()) : flaw)
                    .toList();
            if (flaws.isEmpty()) {
                changed.run();
            }
            return flaws;
        });
    }

    private static IntegerField number(String key, int value, int most) {
        IntegerField field = new IntegerField(Words.text(key));
        field.setMin(0);
        field.setMax(most);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static int value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    private static TextArea text(String key) {
        TextArea area = new TextArea(Words.text(key));
        area.setMaxLength(PlacementMove.TEXT_AT_MOST);
        area.setWidthFull();
        area.setTestId("act-text");
        return area;
    }

    static <E extends Enum<E>> RadioButtonGroup<E> oneOf(String key, E[] all, String testId) {
        RadioButtonGroup<E> field = new RadioButtonGroup<>(Words.text(key));
        field.setItems(all);
        field.setItemLabelGenerator(Words::of);
        field.setTestId(testId);
        return field;
    }

    static Paragraph below(String key) {
        Paragraph below = new Paragraph(Words.text(key));
        below.addClassName("below");
        return below;
    }
}
