// Days carry invisible word joiners, so that they do not break at their hyphens. Whoever copies one gets the day alone.
const JOINER = '\u2060';

document.addEventListener('copy', (copying) => {
  const text = String(document.getSelection());
  if (text.includes(JOINER) && copying.clipboardData) {
    copying.clipboardData.setData('text/plain', text.replaceAll(JOINER, ''));
    copying.preventDefault();
  }
});
