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
  // On a wide screen a case is looked at beside the list it stands in; elsewhere its link is followed.
  const pane = document.getElementById('work-preview');
  const wide = matchMedia('(min-width: 1200px)');
  let previewed = '';
  let soon;
  const mark = () => links().forEach((link) => {
    if (link.id === previewed) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
  const load = () => {
    const link = document.getElementById(previewed);
    if (link) htmx.ajax('GET', link.dataset.preview, { target: pane, swap: 'innerHTML' });
  };
  const preview = (link) => {
    if (!pane || !wide.matches || !link?.dataset.preview) return false;
    previewed = link.id;
    pane.hidden = false;
    mark();
    // Who runs down the list does not wait for each case on the way.
    clearTimeout(soon);
    soon = setTimeout(load, 100);
    return true;
  };
  const close = () => {
    if (!pane) return;
    clearTimeout(soon);
    previewed = '';
    pane.hidden = true;
    mark();
  };
  const step = (by, open) => {
    go(by);
    if (open || previewed) preview(links()[at()]);
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('.hdwd-case');
    // Enter, and a click that asks for a page of its own, follow the link.
    if (!link || event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (preview(link)) event.preventDefault();
  });
  const reply = () => {
    document.getElementById('tab-reply').checked = true;
    document.getElementById('reply').focus();
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => step(1, true),
    ArrowUp: () => step(-1, true),
    o: () => { if (at() >= 0 && !preview(links()[at()])) links()[at()].click(); },
    Escape: close,
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
    // Where there is no list arrows move the page.
    if (event.key.startsWith('Arrow') && (!pane || !wide.matches || links().length === 0)) return;
    if (event.key !== 'Escape') event.preventDefault();
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
  document.addEventListener('htmx:afterSettle', mark);
  // What another service knows of the customer goes among what is here, each under its day.
  let theirs = [];
  const dayOf = (days, entry) => {
    const all = [...days.children];
    const same = all.find((day) => day.dataset.day === entry.dataset.day);
    if (same) return same;
    const day = document.createElement('li');
    day.className = 'timeline-day';
    day.dataset.day = entry.dataset.day;
    const heading = document.createElement('h3');
    heading.className = 'timeline-heading';
    heading.textContent = entry.dataset.label;
    const entries = document.createElement('ol');
    entries.className = 'list-unstyled mb-0';
    day.append(heading, entries);
    days.insertBefore(day, all.find((other) => other.dataset.day < entry.dataset.day) ?? null);
    return day;
  };
  const merge = () => {
    const days = document.getElementById('timeline-days');
    if (!days) return;
    theirs.forEach((entry) => entry.remove());
    theirs.forEach((entry) => {
      const entries = dayOf(days, entry).querySelector('ol');
      const before = [...entries.children].find((other) => Number(other.dataset.at) < Number(entry.dataset.at));
      entries.insertBefore(entry, before ?? null);
    });
    days.querySelectorAll('.timeline-day:not(:has(.timeline-entry))').forEach((day) => day.remove());
  };
  document.addEventListener('htmx:afterSwap', ({ detail: { target } }) => {
    if (target.id === 'timeline-more') {
      theirs.forEach((entry) => entry.remove());
      theirs = [...target.querySelectorAll('.timeline-entry')];
      target.replaceChildren();
    }
    merge();
  });
  const live = document.querySelector('[data-live]');
  if (live) {
    new EventSource(live.dataset.live).addEventListener('changed', () => {
      document.querySelectorAll('[data-live]').forEach((place) => htmx.trigger(place, 'changed'));
      if (previewed) load();
      htmx.trigger('#hdwd-unread', 'changed');
    });
  }
})();
