package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.bas.domain.contact.LadderContent;
import se.bas.domain.contact.LadderPlan.Rung;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.task.WorkingDays;
import se.bas.ui.components.Words;

/** Ladders: what is done, and after how many working days, with an example worked out. */
@Dependent
class LadderForms implements ItemForms {
    private final WorkingDays workingDays;

    @Inject
    LadderForms(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.LADDER;
    }

    @Override
    public String name(String item) {
        return Words.of(TargetGroup.valueOf(item));
    }

    @Override
    public String what(String item) {
        return Words.of("edition.ladder-what", TargetGroup.valueOf(item));
    }

    @Override
    public Component shown(String item, EditionContent content) {
        OrderedList list = new OrderedList();
        list.addClassName("ladder-shown");
        LadderContent.plan(content).rungs().forEach(rung -> list.add(new ListItem(words(rung))));
        return list;
    }

    @Override
    public List<String> differences(String item, EditionContent before, EditionContent after) {
        List<Rung> were = LadderContent.plan(before).rungs();
        List<Rung> are = LadderContent.plan(after).rungs();
        List<String> all = new ArrayList<>();
        are.stream()
                .filter(rung -> !were.contains(rung))
                .forEach(rung -> all.add(Words.text("edition.ladder.new", words(rung))));
        were.stream()
                .filter(rung -> !are.contains(rung))
                .forEach(rung -> all.add(Words.text("edition.ladder.gone", words(rung))));
        return all;
    }

    static String words(Rung rung) {
        return rung.days() == 0
                ? Words.text("edition.ladder.at-once", Words.of(rung.act()))
                : Words.text("edition.ladder.after", rung.days(), Words.of(rung.act()));
    }

    @Override
    public ItemEditor editor(Writing writing) {
        return new LadderEditor(writing, workingDays);
    }
}
