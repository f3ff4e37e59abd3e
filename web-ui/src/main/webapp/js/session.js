// The end of a session: a warning before it, an emptied page at it, and the way to the page that says why. The server
// ends the session by itself; this is what somebody at the page sees of it. What counts as doing something is a person's
// own keys, clicks and scrolling, so neither polling nor push keeps a session going.
const SECOND = 1000;
const ASK_EVERY = 10 * SECOND;
const SAY_EVERY = 15 * SECOND;

let ends = { idle: Infinity, absolute: Infinity };
let warning = Infinity;
let asked = Date.now();
let said = Date.now();
let did = 0;
let warned = {};
let kept = false;
let leaving = false;

const host = () => document.querySelector('bas-session');
const dialog = (which) => document.getElementById(`session-${which}`);
const isOpen = (which) => dialog(which)?.open ?? false;

// The page that is left would say goodbye to the server, which by then knows nobody and would have them sign in. What comes
// of that begins no session (OpenSessions), but need not be.
const quiet = () => {
  navigator.sendBeacon = () => true;
};

const leave = (why) => {
  if (leaving) {
    return;
  }
  leaving = true;
  quiet();
  const back = window.location.pathname;
  document.body.replaceChildren();
  document.title = 'BAS Samverkan';
  const go = () => window.location.replace(`/signed-out?why=${why}&back=${encodeURIComponent(back)}`);
  // The window that signs out is on its way to Keycloak already, and must not be turned back.
  if (why === 'SIGNED_OUT') {
    setTimeout(go, 3 * SECOND);
  } else {
    go();
  }
};

const ask = async (method = 'GET') => {
  asked = Date.now();
  try {
    const answer = await fetch('/session', { method, cache: 'no-store', redirect: 'manual' });
    if (answer.status === 401 || answer.type === 'opaqueredirect') {
      // What the server said was on its way for a while, so it is over there a little before it is here.
      leave(over(2 * SECOND) ?? 'ELSEWHERE');
    } else if (answer.ok) {
      const left = await answer.json();
      const now = Date.now();
      ends = { idle: now + left.idle, absolute: now + left.absolute };
      warning = left.warning;
    }
  } catch {
    // The server cannot be reached. What was known last still holds.
  }
};

const over = (early = 0) => {
  const now = Date.now() + early;
  if (now >= ends.absolute) {
    return 'ABSOLUTE';
  }
  return now >= ends.idle ? 'IDLE' : undefined;
};

const stay = async () => {
  said = Date.now();
  await ask('POST');
  look();
};

const keep = () => host()?.dispatchEvent(new CustomEvent('keep'));

const clock = (left) => {
  const seconds = Math.max(0, Math.ceil(left / SECOND));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const open = (which) => {
  const shown = dialog(which);
  if (!shown || shown.open || warned[which]) {
    return;
  }
  warned[which] = true;
  keep();
  shown.onclose = () => which === 'idle' && !leaving && stay();
  shown.querySelector('[data-stay]').onclick = () => shown.close();
  shown.showModal();
};

const look = () => {
  if (leaving) {
    return;
  }
  if (over()) {
    leave(over());
    return;
  }
  const now = Date.now();
  for (const which of ['absolute', 'idle']) {
    const left = ends[which] - now;
    if (left > warning) {
      warned[which] = false;
      if (isOpen(which)) {
        // Somebody went on in another window.
        dialog(which).onclose = null;
        dialog(which).close();
      }
    } else if (!isOpen('absolute')) {
      open(which);
    }
    if (isOpen(which)) {
      dialog(which).querySelector('.session-left').textContent = clock(left);
    }
  }
  const last = Math.min(ends.idle, ends.absolute) - now;
  const close = last < Math.min(5 * SECOND, warning / 2);
  if (close && !kept) {
    keep();
  }
  kept = close;
  if (did > said && now - said >= Math.min(SAY_EVERY, warning / 4) && !isOpen('idle')) {
    said = now;
    ask('POST');
  } else if (now - asked >= (isOpen('idle') ? 2 * SECOND : ASK_EVERY)) {
    ask();
  }
};

for (const kind of ['keydown', 'pointerdown', 'click', 'input', 'wheel', 'touchmove']) {
  window.addEventListener(
    kind,
    (happened) => {
      if (happened.isTrusted && !isOpen('idle')) {
        did = Date.now();
      }
    },
    { capture: true, passive: true },
  );
}

window.addEventListener(
  'click',
  (click) => {
    if (click.target instanceof Element && click.target.closest('a[href$="/sign-out"]')) {
      quiet();
    }
  },
  { capture: true },
);

window.addEventListener('bas-session-over', (told) => leave(told.detail));

// What a view sends fails without saying why when the session is over, so then it is asked at once.
window.Vaadin?.connectionState?.addStateChangeListener((before, now) => {
  if (now === 'reconnecting' || now === 'connection-lost') {
    ask();
  }
});

ask();
setInterval(look, SECOND / 2);
