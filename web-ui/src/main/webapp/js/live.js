// A page that has lost the server cannot be told that something on it may no longer be seen. So it shows it no longer,
// until the server is back and has had time to say what has changed. A short break is let pass.
const PATIENCE = 3000;
const SAID = 700;
const connection = window.Vaadin?.connectionState;
const page = document.documentElement.classList;
let turning;

const lost = (state) => state === 'reconnecting' || state === 'connection-lost';

connection?.addStateChangeListener((before, now) => {
  if (lost(before) === lost(now)) {
    return;
  }
  clearTimeout(turning);
  turning = lost(now)
    ? setTimeout(() => page.add('not-live'), PATIENCE)
    : setTimeout(() => page.remove('not-live'), SAID);
});
