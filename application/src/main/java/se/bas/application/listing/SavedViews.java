package se.bas.application.listing;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.persistence.Row;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.listing.ListKind;
import se.bas.domain.listing.SavedViewId;
import se.bas.domain.listing.SavedViewProblem;
import se.bas.domain.listing.ViewName;

/** The saved views of whoever acts, in the agency and collaboration acted for. Row-level security shows no others. */
@Part
class SavedViews {
    private final EntityManager database;
    private final UnderWay underWay;

    @Inject
    SavedViews(EntityManager database, UnderWay underWay) {
        this.database = database;
        this.underWay = underWay;
    }

    /** Of every list, in their places. */
    List<SavedView> all() {
        List<?> rows = database.createNativeQuery(
                        "select id, list, name, words, opens from saved_view order by list, place")
                .getResultList();
        return rows.stream().map(Row::new).flatMap(SavedViews::view).toList();
    }

    Optional<SavedView> one(SavedViewId id) {
        return all().stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** A list that another release knows is not shown in this one. */
    private static Stream<SavedView> view(Row row) {
        return Arrays.stream(ListKind.values())
                .filter(kind -> kind.name().equals(row.text(1)))
                .map(kind -> new SavedView(
                        new SavedViewId(row.id(0)),
                        row.text(2),
                        ListChoice.read(kind, List.of(row.text(3).split(" "))),
                        row.flag(4)));
    }

    /** Lets nobody else change the actor's views until this use case is over: two windows have one person. */
    void alone() {
        database.createNativeQuery("select true from pg_advisory_xact_lock(hashtextextended('saved views ' || ?1, 0))")
                .setParameter(1, mandate().staff().value().toString())
                .getSingleResult();
    }

    /** What is against a view of a list being called this, but for the view itself. */
    Optional<SavedViewProblem> against(ViewName name, ListKind kind, @Nullable SavedViewId itself) {
        boolean taken = all().stream()
                .filter(view -> view.choice().kind() == kind && !view.id().equals(itself))
                .anyMatch(view -> view.name().equalsIgnoreCase(name.text()));
        return taken ? Optional.of(SavedViewProblem.NAME_TAKEN) : Optional.empty();
    }

    /** In the first place that is free, so that one that comes back stands where it stood; empty when none is. */
    Optional<SavedViewId> add(ViewDraft draft) {
        SavedViewId id = new SavedViewId(UuidCreator.getTimeOrderedEpoch());
        if (draft.opens()) {
            opensWithNone(draft.choice().kind());
        }
        MandateInForce mandate = mandate();
        int added = database.createNativeQuery("""
                        insert into saved_view (id, collaboration_id, agency_id, staff_id, list, place, name, words, opens)
                        select ?1, ?2, ?3, ?4, ?5, p.place, ?6, ?7, ?8 from generate_series(1, 20) as p (place)
                         where not exists (select from saved_view v where v.list = ?5 and v.place = p.place)
                         order by p.place limit 1
                        """)
                .setParameter(1, id.value())
                .setParameter(2, mandate.collaboration().value())
                .setParameter(3, mandate.agency().value())
                .setParameter(4, mandate.staff().value())
                .setParameter(5, draft.choice().kind().name())
                .setParameter(6, draft.name().text())
                .setParameter(7, String.join(" ", draft.choice().words()))
                .setParameter(8, draft.opens())
                .executeUpdate();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    void rename(SavedViewId id, ViewName name) {
        database.createNativeQuery("update saved_view set name = ?1 where id = ?2")
                .setParameter(1, name.text())
                .setParameter(2, id.value())
                .executeUpdate();
    }

    void remove(SavedViewId id) {
        database.createNativeQuery("delete from saved_view where id = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    void opensWith(SavedView view) {
        opensWithNone(view.choice().kind());
        database.createNativeQuery("update saved_view set opens = true where id = ?1")
                .setParameter(1, view.id().value())
                .executeUpdate();
    }

    void opensWithNone(ListKind kind) {
        database.createNativeQuery("update saved_view set opens = false where list = ?1 and opens")
                .setParameter(1, kind.name())
                .executeUpdate();
    }

    private MandateInForce mandate() {
        return underWay.acting().mandate();
    }
}
