package se.bas.ui.listing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.bas.application.listing.ListChoice;
import se.bas.application.listing.ListSavedViews;
import se.bas.application.listing.OpenWithView;
import se.bas.application.listing.RemoveView;
import se.bas.application.listing.RenameView;
import se.bas.application.listing.SaveView;
import se.bas.application.listing.SavedView;
import se.bas.application.listing.ViewDraft;
import se.bas.application.listing.ViewSaving;
import se.bas.domain.listing.SavedViewId;
import se.bas.domain.listing.ViewName;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.SavedViews.Saved;
import se.bas.ui.components.SavedViews.Shelf;
import se.bas.ui.components.Words;

/** Where the saved views of whoever is signed in lie, list by list. */
@Dependent
public class ViewShelves {
    private final ListSavedViews listSavedViews;
    private final SaveView saveView;
    private final RenameView renameView;
    private final OpenWithView openWithView;
    private final RemoveView removeView;
    private final SignedIn signedIn;

    @Inject
    ViewShelves(
            ListSavedViews listSavedViews,
            SaveView saveView,
            RenameView renameView,
            OpenWithView openWithView,
            RemoveView removeView,
            SignedIn signedIn) {
        this.listSavedViews = listSavedViews;
        this.saveView = saveView;
        this.renameView = renameView;
        this.openWithView = openWithView;
        this.removeView = removeView;
        this.signedIn = signedIn;
    }

    /**
     * Those of one list.
     *
     * @param offered whether the mandate in force is offered all that a view shows; one that was saved under another
     *     mandate, and cannot be shown under this, is left out
     */
    public <C extends ListChoice> Shelf<C> of(Class<C> list, Predicate<C> offered) {
        return new OneShelf<>(list, offered);
    }

    private final class OneShelf<C extends ListChoice> implements Shelf<C> {
        private final Class<C> list;
        private final Predicate<C> offered;

        OneShelf(Class<C> list, Predicate<C> offered) {
            this.list = list;
            this.offered = offered;
        }

        @Override
        public List<Saved<C>> all() {
            return listSavedViews.list(signedIn.actor()).stream()
                    .filter(view -> list.isInstance(view.choice()))
                    .map(this::saved)
                    .filter(view -> offered.test(view.choice()))
                    .toList();
        }

        private Saved<C> saved(SavedView view) {
            return new Saved<>(view.id().value(), view.name(), list.cast(view.choice()), view.opens());
        }

        @Override
        public Optional<String> save(String name, C choice, boolean opens) {
            return problem(saveView.save(signedIn.actor(), new ViewDraft(new ViewName(name), choice, opens)));
        }

        @Override
        public Optional<String> rename(Saved<C> view, String name) {
            return problem(renameView.rename(signedIn.actor(), id(view), new ViewName(name)));
        }

        @Override
        public void open(Saved<C> view, boolean opens) {
            openWithView.open(signedIn.actor(), id(view), opens);
        }

        @Override
        public void remove(Saved<C> view) {
            removeView.remove(signedIn.actor(), id(view));
        }

        private SavedViewId id(Saved<C> view) {
            return new SavedViewId(view.id());
        }
    }

    private static Optional<String> problem(ViewSaving saving) {
        return switch (saving) {
            case ViewSaving.Done done -> Optional.empty();
            case ViewSaving.Refused refused -> Optional.of(Words.of(refused.problem()));
            case ViewSaving.NotFound gone -> Optional.of(Words.text("listing.gone"));
        };
    }
}
