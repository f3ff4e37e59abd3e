package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The views of a list that somebody has saved, as chips in front of its filters: one click shows the list so, a second
 * one shows it as it is from the beginning. Any list can have them that can say in one value how it is looked at.
 *
 * @param <C> how the list is looked at; two that look the same are equal
 */
public final class SavedViews<C> extends Div {
    private final Shelf<C> shelf;
    private final C plain;
    private final Consumer<C> apply;
    private final Map<Saved<C>, NativeButton> chips = new LinkedHashMap<>();
    private final Div row = new Div();
    private final Button save = new Button(Words.text("listing.save"), click -> save());
    private final ViewMenu menu = new ViewMenu(this::rename, this::opens, this::remove);
    private C shown;

    /** Where the views lie. What cannot be done is told in words. */
    public interface Shelf<C> {
        List<Saved<C>> all();

        Optional<String> save(String name, C choice, boolean opens);

        Optional<String> rename(Saved<C> view, String name);

        void open(Saved<C> view, boolean opens);

        void remove(Saved<C> view);
    }

    /**
     * One of them.
     *
     * @param opens whether the list opens with it
     */
    public record Saved<C>(UUID id, String name, C choice, boolean opens) {}

    /**
     * Shows none before they are {@linkplain #read read}.
     *
     * @param plain how the list is looked at from the beginning
     * @param apply has the list looked at like this
     */
    public SavedViews(Shelf<C> shelf, C plain, Consumer<C> apply) {
        this.shelf = shelf;
        this.plain = plain;
        this.apply = apply;
        shown = plain;
        addClassName("saved-views");
        setTestId("saved-views");
        row.addClassName("filter-group");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", Words.text("listing.label"));
        save.setIcon(quiet(VaadinIcon.BOOKMARK_O));
        save.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        save.setTestId("save-view");
        add(row, menu);
        mark();
    }

    /** What saves how the list is looked at; stands where the page wants it, behind what it would move aside. */
    public Component saving() {
        return save;
    }

    /** Reads them; gives how the list is to be opened, if one of them says so. */
    public Optional<C> read() {
        chips.clear();
        shelf.all().forEach(view -> chips.put(view, chip(view)));
        row.removeAll();
        chips.values().forEach(row::add);
        mark();
        return chips.keySet().stream().filter(Saved::opens).map(Saved::choice).findFirst();
    }

    /** The list is looked at like this now. */
    public void shows(C choice) {
        shown = choice;
        mark();
    }

    private NativeButton chip(Saved<C> view) {
        NativeButton chip = new NativeButton();
        chip.add(quiet(view.opens() ? VaadinIcon.STAR : VaadinIcon.BOOKMARK), new Span(view.name()));
        if (view.opens()) {
            Span opens = new Span(Words.text("listing.opens"));
            opens.addClassName("unseen");
            chip.add(opens);
        }
        chip.addClickListener(click -> apply.accept(view.choice().equals(shown) ? plain : view.choice()));
        chip.addClassNames("filter-chip", "view-chip");
        chip.setTestId("saved-view");
        return chip;
    }

    private static Component quiet(VaadinIcon which) {
        Component icon = which.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    private Optional<Saved<C>> chosen() {
        return chips.keySet().stream()
                .filter(view -> view.choice().equals(shown))
                .findFirst();
    }

    private void mark() {
        Optional<Saved<C>> chosen = chosen();
        chips.forEach((view, chip) -> chip.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(chosen.filter(view::equals).isPresent())));
        chosen.ifPresent(view -> menu.about(view.name(), view.opens()));
        // It keeps its place, so that nothing moves away under a finger.
        menu.setClassName("kept-place", chosen.isEmpty());
        save.setVisible(chosen.isEmpty() && !shown.equals(plain));
        setVisible(!chips.isEmpty());
    }

    private void save() {
        C choice = shown;
        new ViewDialog(Words.text("listing.save"), "", true, (name, opens) -> shelf.save(name, choice, opens), () -> {
                    anew();
                    told(Words.text("listing.saved"));
                })
                .open();
    }

    private void rename() {
        chosen().ifPresent(view -> new ViewDialog(
                        Words.text("listing.rename"),
                        view.name(),
                        false,
                        (name, opens) -> shelf.rename(view, name),
                        () -> {
                            anew();
                            undoable(Words.text("listing.renamed"), () -> shelf.rename(view, view.name()));
                        })
                .open());
    }

    private void opens() {
        chosen().ifPresent(view -> {
            shelf.open(view, !view.opens());
            anew();
            told(Words.text(view.opens() ? "listing.opens-no-longer" : "listing.opens-now"));
        });
    }

    private void remove() {
        chosen().ifPresent(view -> {
            shelf.remove(view);
            anew();
            undoable(Words.text("listing.removed"), () -> shelf.save(view.name(), view.choice(), view.opens()));
        });
    }

    private void undoable(String words, Runnable back) {
        new UndoNote(words, () -> {
                    back.run();
                    // Whoever has gone to another page meanwhile finds it when they come back.
                    if (isAttached()) {
                        anew();
                    }
                })
                .open();
    }

    private static void told(String text) {
        Span words = new Span(text);
        words.setTestId("view-told");
        UndoNote.brief(words).open();
    }

    /** The keyboard stays here: the chips are others, and what was pressed may be gone. */
    private void anew() {
        var _ = read();
        chosen().map(chips::get).ifPresentOrElse(NativeButton::focus, save::focus);
    }
}
