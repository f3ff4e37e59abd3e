// Whoever signs out elsewhere, or is signed out by their organisation, must not sit before a page that only says it has
// lost its connection: the sign-in page is of another origin, so what a view sends fails without saying why. Then the
// server is asked in a way that shows the redirect, and the browser goes where a person would be sent.
const connection = window.Vaadin?.connectionState;

const mustSignIn = async () => {
  try {
    const answer = await fetch('./', { redirect: 'manual', cache: 'no-store' });
    return answer.type === 'opaqueredirect' || answer.status === 401;
  } catch {
    return false;
  }
};

connection?.addStateChangeListener(async (before, now) => {
  if ((now === 'reconnecting' || now === 'connection-lost') && (await mustSignIn())) {
    window.location.assign('./');
  }
});
