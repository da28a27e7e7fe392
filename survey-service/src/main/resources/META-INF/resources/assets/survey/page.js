// Saves answers as they are given, and keeps the evidence that a person gave them. Everything works without it.
(() => {
  const form = document.getElementById('survey');
  if (!form) return;
  const inputs = form.elements.inputs, status = form.querySelector('[data-saved]');
  let trusted = 0, waiting, sending = false;
  inputs.value = '0';
  const saw = (event) => { if (event.isTrusted) inputs.value = String(++trusted); };
  ['pointerdown', 'keydown', 'touchstart', 'input'].forEach((kind) => addEventListener(kind, saw, true));
  const save = () => {
    if (sending || !trusted) return;
    const body = new URLSearchParams(new FormData(form));
    body.set('partial', '1');
    fetch(location.pathname, { method: 'POST', body, keepalive: true })
      .then((answer) => { if (answer.ok) status.textContent = status.dataset.saved; })
      .catch(() => { status.textContent = ''; });
  };
  form.addEventListener('input', () => { status.textContent = ''; clearTimeout(waiting); waiting = setTimeout(save, 400); });
  form.addEventListener('submit', () => { sending = true; clearTimeout(waiting); });
  addEventListener('pagehide', () => { if (waiting) save(); });
  fetch(location.pathname + '/opened', { method: 'POST', keepalive: true }).catch(() => {});
})();
