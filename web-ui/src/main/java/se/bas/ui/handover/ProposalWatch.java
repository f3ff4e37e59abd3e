package se.bas.ui.handover;

import com.vaadin.flow.component.html.Div;
import se.bas.application.handover.ProposalView;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.live.Fresh;

/** Asks again whenever a proposal that stands open may have changed, and closes it when it is not to be shown any more. */
final class ProposalWatch extends Div implements Fresh.Page {
    private static final long serialVersionUID = 1L;

    private final transient HandoverActs acts;
    private final transient Fresh fresh;
    private final transient Runnable closing;
    private final transient ProposalView shown;
    private transient Receipt receipt;

    /**
     * Stands in what shows the proposal.
     *
     * @param closing closes that
     */
    ProposalWatch(HandoverActs acts, Fresh fresh, ProposalView shown, Receipt receipt, Runnable closing) {
        this.acts = acts;
        this.fresh = fresh;
        this.shown = shown;
        this.receipt = receipt;
        this.closing = closing;
        setVisible(false);
    }

    /** From when it is shown on. */
    void begin() {
        fresh.shows(this, shown.topics(), receipt.at(), null);
    }

    @Override
    public void again() {
        if (acts.openAgain(shown.id(), shown, receipt) instanceof Disclosure.Granted<ProposalView>(var view, var newest)
                && view.equals(shown)) {
            receipt = newest;
            begin();
        } else {
            closing.run();
        }
    }

    @Override
    public void blank() {
        closing.run();
    }
}
