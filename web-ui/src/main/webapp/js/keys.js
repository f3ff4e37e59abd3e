// Keys that press a button from anywhere: a button says in data-keys which. A single character counts only where nothing
// is being typed and no dialog is open, and only as long as it has not been switched off (WCAG 2.1.4).
const typing = (event) =>
  event.composedPath().some((node) => node.isContentEditable || /^(input|textarea|select)$/.test(node.localName ?? ''));

const dialogOpen = () => [...document.querySelectorAll('vaadin-dialog')].some((dialog) => dialog.opened);

if (!window.basKeys) {
  window.basKeys = true;
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat || event.altKey) {
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    const key = (control ? 'ctrl+' : '') + event.key.toLowerCase();
    if (!control && (document.documentElement.dataset.keys === 'off' || typing(event))) {
      return;
    }
    if (dialogOpen() || /[\s"\\]/.test(key)) {
      return;
    }
    // Of several that can be undone, the latest.
    const button = [...document.querySelectorAll(`[data-keys~="${key}"]`)].at(-1);
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
}

// Up and down between the field and what it found.
window.basSearchKeys = (body) => {
  if (body.basKeys) {
    return;
  }
  body.basKeys = true;
  body.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') {
      return;
    }
    const stops = [body.querySelector('input'), ...body.querySelectorAll('.hits a')].filter(Boolean);
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
};
