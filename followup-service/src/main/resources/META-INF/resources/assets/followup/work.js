// The work page without a mouse, and up to date without a reload.
(() => {
  const links = () => [...document.querySelectorAll('.hdwd-case')];
  const at = () => links().indexOf(document.activeElement);
  const chosen = () => document.querySelectorAll('#several input[name="case"]:checked').length;
  const go = (step) => {
    const all = links();
    if (all.length === 0) return;
    const next = Math.min(Math.max(at() + step, 0), all.length - 1);
    all[next].focus();
    all[next].scrollIntoView({ block: 'nearest' });
  };
  const box = () => document.activeElement.closest('li')?.querySelector('input[name="case"]');
  const reply = () => {
    document.getElementById('tab-reply').checked = true;
    document.getElementById('reply').focus();
  };
  const keys = {
    j: () => go(1),
    k: () => go(-1),
    x: () => { if (box()) box().checked = !box().checked; },
    a: () => {
      document.getElementById('assign-me')?.click();
      const own = box();
      if (own) own.checked = true;
      const takeOver = document.querySelector('#several button[name="owner"][value=""]');
      if (chosen() > 0 && takeOver) takeOver.click();
    },
    r: () => {
      if (document.getElementById('reply')) reply();
      else if (at() >= 0) location.assign(`${links()[at()].href}#reply`);
    },
    '?': () => {
      const help = document.getElementById('keys');
      if (!help) return;
      help.open = !help.open;
      if (help.open) help.querySelector('summary').focus();
    },
  };
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type="checkbox"]), textarea, select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  // What somebody has chosen is not taken from under their hands.
  document.addEventListener('htmx:beforeSwap', (event) => {
    if (event.detail.target.id === 'work' && chosen() > 0) event.detail.shouldSwap = false;
  });
  if (location.hash === '#reply' && document.getElementById('reply')) reply();
  // A customer with a name is called by it; it comes from where names are kept.
  document.addEventListener('htmx:afterSwap', ({ detail: { target } }) => {
    if (!target.matches('.hdwd-person')) return;
    const name = target.querySelector('strong');
    if (name) {
      document.getElementById('case-name').replaceChildren(...name.childNodes);
      if (name.nextSibling) name.nextSibling.remove();
      name.remove();
    }
    const end = target.lastChild;
    if (end && end.nodeType === Node.TEXT_NODE) end.textContent = end.textContent.replace(/,\s*$/, '');
  });
  const live = document.querySelector('[data-live]');
  if (live) {
    new EventSource(live.dataset.live).addEventListener('changed', () => {
      document.querySelectorAll('[data-live]').forEach((place) => htmx.trigger(place, 'changed'));
    });
  }
})();
