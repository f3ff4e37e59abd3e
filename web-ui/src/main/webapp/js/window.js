// Each window has a name of its own, by which the server knows the mandate it acts under. The browser forgets a window's
// name when one has been at another address to sign in, so it is kept here as well: a random name, and nothing else.
try {
  const name = sessionStorage.getItem('bas-window') ?? `bas-${crypto.randomUUID?.() ?? Math.random()}`;
  sessionStorage.setItem('bas-window', name);
  window.name = name;
} catch {
  // Without a place to keep it, the window is asked which mandate, each time.
  window.name = '';
}
