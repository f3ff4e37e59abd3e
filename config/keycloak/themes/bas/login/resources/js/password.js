// Shows and hides what is written in the password field.
for (const toggle of document.querySelectorAll('[data-shows]')) {
  const field = document.getElementById(toggle.dataset.shows);
  toggle.hidden = false;
  toggle.addEventListener('click', () => {
    const hidden = field.type === 'password';
    field.type = hidden ? 'text' : 'password';
    toggle.textContent = hidden ? toggle.dataset.hide : toggle.dataset.show;
    toggle.ariaLabel = hidden ? toggle.dataset.hideLabel : toggle.dataset.showLabel;
    field.focus();
  });
}
