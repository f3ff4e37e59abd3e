package se.bas.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView.Item;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Words;

/** Chips that narrow the timeline. They offer only what is in it, so they tell of nothing that is withheld. */
final class TimelineFilter extends Div {
    private final List<Item> items;
    private final Consumer<TimelineFilter> changed;
    private final Map<NativeButton, Runnable> marks = new LinkedHashMap<>();
    private @Nullable Happening kind;
    private @Nullable String agency;

    TimelineFilter(List<Item> items, Consumer<TimelineFilter> changed) {
        this.items = items;
        this.changed = changed;
        addClassName("timeline-filter");
        kinds(items);
        agencies(items);
        marks.values().forEach(Runnable::run);
    }

    List<Item> items() {
        return items;
    }

    /** Chooses what was chosen in another, as far as it is still on offer. */
    void chooseLike(TimelineFilter other) {
        kind = items.stream().anyMatch(item -> Happening.of(item.detail()) == other.kind) ? other.kind : null;
        agency = items.stream().anyMatch(item -> item.ownerCode().equals(other.agency)) ? other.agency : null;
        marks.values().forEach(Runnable::run);
    }

    boolean lets(Item item) {
        return (kind == null || Happening.of(item.detail()) == kind)
                && (agency == null || item.ownerCode().equals(agency));
    }

    private void kinds(List<Item> items) {
        List<Happening> there = items.stream()
                .map(item -> Happening.of(item.detail()))
                .distinct()
                .sorted()
                .toList();
        if (there.size() > 1) {
            List<NativeButton> chips = new ArrayList<>();
            chips.add(kindChip(null, Words.text("casework.timeline.all")));
            there.forEach(one -> chips.add(kindChip(one, Words.of("casework.timeline.kind", one))));
            add(group("casework.timeline.by-kind", chips));
        }
    }

    private void agencies(List<Item> items) {
        Map<String, String> there = items.stream()
                .collect(Collectors.toMap(
                        Item::ownerCode, item -> Words.of(item.owner()), (one, same) -> one, LinkedHashMap::new));
        if (there.size() > 1) {
            List<NativeButton> chips = new ArrayList<>();
            chips.add(agencyChip(null, Words.text("casework.timeline.all-agencies")));
            there.forEach((code, name) -> chips.add(agencyChip(code, name)));
            add(group("casework.timeline.by-agency", chips));
        }
    }

    private NativeButton kindChip(@Nullable Happening one, String words) {
        NativeButton chip = chip(words, () -> kind = one);
        chip.setTestId("filter-kind-" + Optional.ofNullable(one).map(Enum::name).orElse("ALL"));
        marks.put(chip, () -> mark(chip, kind == one));
        return chip;
    }

    private NativeButton agencyChip(@Nullable String code, String words) {
        NativeButton chip = chip(words, () -> agency = code);
        chip.setTestId("filter-agency-" + (code == null ? "all" : code));
        if (code != null) {
            chip.addClassNames("filter-agency", AgencyBadge.colour(code));
        }
        marks.put(chip, () -> mark(chip, java.util.Objects.equals(agency, code)));
        return chip;
    }

    private NativeButton chip(String words, Runnable choose) {
        NativeButton chip = new NativeButton(words, click -> {
            choose.run();
            marks.values().forEach(Runnable::run);
            changed.accept(this);
        });
        chip.addClassName("filter-chip");
        return chip;
    }

    private static void mark(NativeButton chip, boolean chosen) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
    }

    private static Div group(String label, List<NativeButton> chips) {
        Div group = new Div();
        chips.forEach(group::add);
        group.addClassName("filter-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Words.text(label));
        return group;
    }
}
