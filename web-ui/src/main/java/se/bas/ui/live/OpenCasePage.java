package se.bas.ui.live;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.live.ShownOfCase;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.CasePages;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/**
 * A page beside a case, which asks again while it stands open. What is the same is neither drawn anew nor logged again:
 * nothing travels, and nobody can tell that somebody else wrote (decision 0014).
 *
 * @param <V> what it shows
 */
public abstract class OpenCasePage<V extends ShownOfCase> extends Page implements BeforeEnterObserver, Fresh.Page {
    private final CasePages.Place place;
    private final SignedIn signedIn;
    private final Fresh fresh;
    private final Div content = new Div();
    private @Nullable CaseFileId file;
    private @Nullable Shown<V> shown;

    /** What is on the page, and what the log has for it. */
    private record Shown<V>(V view, Receipt receipt) {}

    /**
     * @param title key of the page's title; never about a person
     * @param style class name for the stylesheet
     * @param place which of the pages it is
     */
    @SuppressWarnings("this-escape") // Adds a part only; no page overrides how that is done.
    protected OpenCasePage(String title, String style, CasePages.Place place, SignedIn signedIn, Fresh fresh) {
        super(title, style);
        this.place = place;
        this.signedIn = signedIn;
        this.fresh = fresh;
        content.addClassName("panel-stack");
        add(content);
    }

    /** Asks for the first time. */
    protected abstract Disclosure<V> ask(CaseFileId of);

    /**
     * Asks again.
     *
     * @param before what the log has for what is shown
     */
    protected abstract Disclosure<V> askAgain(CaseFileId of, V shown, Receipt before);

    /**
     * Draws it.
     *
     * @param here where; the ways to the case and its other pages stand there already
     */
    protected abstract void draw(CaseFileId of, V view, Div here);

    /** After a change of one's own: the page is to be right at once, and nobody has to be told of it. */
    protected final void changed() {
        fresh.asking();
        again();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent entering) {
        content.removeAll();
        shown = null;
        fresh.asking();
        Optional<CaseFileId> asked = Routes.caseIn(entering);
        file = asked.orElse(null);
        if (asked.isEmpty() || !read(asked.get())) {
            entering.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public final void again() {
        CaseFileId of = file;
        if (of != null && !read(of)) {
            content.removeAll();
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    @Override
    public final void blank() {
        content.removeAll();
        shown = null;
        Paragraph words = new Paragraph(Words.text("shell.live.cannot-ask"));
        words.addClassName("notice");
        content.add(words);
    }

    /** Whoever manages the unit reaches the rest from the case, if they stand in there. */
    private boolean working() {
        return signedIn.mandate().filter(one -> one.role() == Role.MANAGER).isEmpty();
    }

    /** Gives whether there is something to show. */
    private boolean read(CaseFileId of) {
        Shown<V> before = shown;
        Disclosure<V> answer = before == null ? ask(of) : askAgain(of, before.view(), before.receipt());
        if (!(answer instanceof Disclosure.Granted<V>(var view, var receipt))) {
            return false;
        }
        if (before == null || !view.equals(before.view())) {
            content.removeAll();
            content.add(CasePages.of(of, place, working()));
            draw(of, view, content);
        }
        shown = new Shown<>(view, receipt);
        fresh.shows(this, view.topics(), receipt.at(), null);
        return true;
    }
}
