package se.bas.ui.components;

import com.vaadin.flow.component.Component;

/**
 * Gives the focus back when a part of a page was made anew under somebody's hands: to the control that has taken the old
 * one's place, and if there is none, to the heading of the panel it stood in (ACC-02).
 */
public final class KeptFocus {
    // The browser itself remembers which control of which card it was, since when the server is told, it is gone. Who
    // goes elsewhere is let go; a control that vanishes under the focus has left the document first.
    private static final String REMEMBER = """
            const place = this;
            if (place.basFocus) {
              return;
            }
            place.basFocus = {};
            const control = (element) => {
              const card = element.closest('article');
              const panel = element.closest('.consent-panel, .job-panel');
              const name = element.dataset.testid ? `[data-testid="${element.dataset.testid}"]` : element.localName;
              const among = [...(card ?? panel ?? place).querySelectorAll(name)];
              return {
                panel: panel?.dataset.testid,
                card: card && ['consent', 'ground'].filter((kind) => card.dataset[kind])
                  .map((kind) => `[data-${kind}="${card.dataset[kind]}"]`)[0],
                name,
                place: among.indexOf(element),
              };
            };
            place.addEventListener('focusin', (focus) => {
              place.basFocus.last = control(focus.target);
            });
            const elsewhere = (element) => !place.contains(element) && !element?.closest('vaadin-dialog');
            place.addEventListener('focusout', (focus) => {
              const left = focus.target;
              setTimeout(() => {
                if (left.isConnected && document.hasFocus() && elsewhere(document.activeElement)) {
                  place.basFocus.last = null;
                }
              });
            });
            // From a dialog, that was opened here, to somewhere else.
            const arrived = (focus) => {
              if (!place.isConnected) {
                document.removeEventListener('focusin', arrived);
              } else if (elsewhere(focus.target)) {
                place.basFocus.last = null;
              }
            };
            document.addEventListener('focusin', arrived);
            """;

    // A dialog that was opened from here has the focus until it is closed; closing takes a moment, and at its end gives
    // the focus to what is there no longer. So one looks after it until all is quiet.
    private static final String GIVE_BACK = """
            const place = this;
            const give = (times) => {
              const active = document.activeElement;
              const last = place.basFocus?.last;
              if (!last || !place.isConnected || times === 0) {
                return;
              }
              if (active?.closest('vaadin-dialog')) {
                setTimeout(give, 100, times);
                return;
              }
              if (!active || active === document.body) {
                const panel = place.querySelector(`[data-testid="${last.panel}"]`) ?? place;
                const card = last.card ? panel.querySelector(last.card) : panel;
                const again = card?.querySelectorAll(last.name)[Math.max(0, last.place)];
                const heading = panel.querySelector('h2');
                heading?.setAttribute('tabindex', '-1');
                (again?.checkVisibility() && !again.disabled ? again : heading)?.focus();
              } else if (!place.contains(active)) {
                return;
              }
              setTimeout(give, 150, times - 1);
            };
            give(10);
            """;

    private KeptFocus() {}

    /** From now on the focus is remembered while it is in here. */
    public static void remember(Component place) {
        place.addAttachListener(attached -> place.getElement().executeJs(REMEMBER));
    }

    /** What stands in here is new. Whoever has the focus elsewhere keeps it there. */
    public static void giveBack(Component place) {
        place.getElement().executeJs(GIVE_BACK);
    }
}
