// While something is typed, the server is asked every eight seconds to keep it. It is not asked when nothing was typed:
// a page that is left open must not keep its session alive.
const EVERY = 8000;

window.basKeepWhileTyping = (dialog) => {
  let typed = false;
  const content = dialog.querySelector('.note-editor') ?? dialog;
  ['input', 'change', 'checked-changed'].forEach((kind) => content.addEventListener(kind, () => (typed = true)));
  content.closest('vaadin-dialog')?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      document.querySelector('.saves-note')?.click();
    }
  });
  const timer = setInterval(() => {
    if (!content.isConnected) {
      clearInterval(timer);
    } else if (typed) {
      typed = false;
      content.dispatchEvent(new CustomEvent('keep-draft'));
    }
  }, EVERY);
};
