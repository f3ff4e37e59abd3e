package se.bas.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.domain.listing.ViewName;
import se.bas.ui.components.SavedViews.Saved;
import se.bas.ui.components.SavedViews.Shelf;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Saved views that lie in the page alone. */
final class SampleShelf<C> implements Shelf<C> {
    private final List<Saved<C>> views = new ArrayList<>();

    @Override
    public List<Saved<C>> all() {
        return List.copyOf(views);
    }

    @Override
    public Optional<String> save(String name, C choice, boolean opens) {
        Optional<String> problem = new ViewName(name).problem(Written.today()).map(Words::of);
        if (problem.isEmpty()) {
            views.add(new Saved<>(UUID.randomUUID(), name.strip(), choice, opens));
        }
        return problem;
    }

    @Override
    public Optional<String> rename(Saved<C> view, String name) {
        Optional<String> problem = new ViewName(name).problem(Written.today()).map(Words::of);
        if (problem.isEmpty()) {
            views.replaceAll(one ->
                    one.id().equals(view.id()) ? new Saved<>(one.id(), name.strip(), one.choice(), one.opens()) : one);
        }
        return problem;
    }

    @Override
    public void open(Saved<C> view, boolean opens) {
        views.replaceAll(one -> new Saved<>(
                one.id(), one.name(), one.choice(), opens && one.id().equals(view.id())));
    }

    @Override
    public void remove(Saved<C> view) {
        views.removeIf(one -> one.id().equals(view.id()));
    }
}
