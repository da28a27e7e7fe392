// Saves answers as they are given, and keeps the evidence that a person gave them. Everything works without it.
(() => {
  if (parent !== self) addEventListener('keydown', (event) => { if (event.key === 'Escape') parent.postMessage('how-did-we-do:close', '*'); });
  // Who does what by when is known a moment after the answer.
  const later = document.querySelector('[data-later]');
  const lookAgain = (times) => times && setTimeout(() => fetch(location.href)
    .then((answer) => answer.text())
    .then((text) => {
      const now = new DOMParser().parseFromString(text, 'text/html').getElementById('next');
      if (now && !now.dataset.later) later.textContent = now.textContent; else lookAgain(times - 1);
    }).catch(() => {}), 1500);
  if (later) lookAgain(4);
  const form = document.getElementById('survey') ?? document.querySelector('[data-touched]');
  if (!form) return;
  const inputs = form.elements.inputs, status = form.querySelector('[data-saved]');
  let trusted = 0, given = 0, kept = 0, saving = false, waiting, sending = false;
  inputs.value = '0';
  const saw = (event) => { if (event.isTrusted) inputs.value = String(++trusted); };
  ['pointerdown', 'keydown', 'touchstart', 'input'].forEach((kind) => addEventListener(kind, saw, true));
  if (form.id !== 'survey') return;
  const saveIn = (milliseconds) => { clearTimeout(waiting); waiting = setTimeout(save, milliseconds); };
  // One after the other, so that an older save never overtakes a newer one; without a connection again and again.
  const save = () => {
    if (sending || saving || !trusted || given === kept) return;
    const now = given, body = new URLSearchParams(new FormData(form));
    body.set('partial', '1');
    saving = true;
    fetch(location.pathname, { method: 'POST', body, keepalive: true })
      .then((answer) => {
        if (answer.status >= 500) throw answer;
        if (answer.status === 202) return saveIn(1000); // So quick that it might be a program's.
        kept = now;
        status.textContent = answer.ok && given === now ? status.dataset.saved : '';
        if (given !== now) saveIn(0);
      })
      .catch(() => { status.textContent = status.dataset.unsaved; saveIn(3000); })
      .finally(() => { saving = false; });
  };
  const asked = () => [...form.querySelectorAll('.question')].filter((one) => one.getClientRects().length);
  const isAnswered = (one) => one.querySelector(':checked') || [...one.querySelectorAll('textarea')].some((text) => text.value.trim());
  const progress = form.querySelector('progress');
  const follow = () => {
    const questions = asked();
    progress.hidden = questions.length < 3;
    progress.max = questions.length;
    progress.value = questions.filter(isAnswered).length;
    form.querySelectorAll('[data-answer]').forEach((place) => {
      const given = [...form.querySelectorAll(`#question-${place.dataset.answer} :checked`)]
        .map((input) => input.getAttribute('aria-label') ? input.value : input.parentElement.textContent.trim());
      const words = form.querySelector(`textarea[name="answer.${place.dataset.answer}"]`);
      place.textContent = (words ? words.value.trim() : given.join(', ')) || place.dataset.otherwise;
    });
  };
  follow();
  form.addEventListener('input', follow);
  if (form.dataset.kiosk) {
    // Nobody touches it any more: the next customer finds an empty form, also by going back.
    let left;
    const touched = () => { clearTimeout(left); left = setTimeout(() => location.replace(location.pathname + '?kiosk=1'), 60000); };
    ['pointerdown', 'keydown', 'touchstart', 'input', 'scroll'].forEach((kind) => addEventListener(kind, touched, { capture: true, passive: true }));
    touched();
    addEventListener('pageshow', (event) => { if (event.persisted) location.reload(); });
    // One question at a time, in large letters.
    const back = form.querySelector('[data-back]'), next = form.querySelector('[data-next]');
    const count = form.querySelector('[data-count]'), send = form.querySelector('[type=submit]');
    let now;
    const visible = () => {
      form.classList.remove('stepping');
      const all = asked();
      form.classList.add('stepping');
      return all;
    };
    const show = (to, focus) => {
      const all = visible(), at = Math.max(0, Math.min(to, all.length - 1));
      now?.classList.remove('now');
      now = all[at];
      now.classList.add('now');
      back.hidden = at === 0;
      next.hidden = at === all.length - 1;
      send.hidden = !next.hidden;
      count.hidden = all.length < 2;
      count.textContent = count.dataset.count.replace('##', all.length).replace('#', at + 1);
      if (focus) now.querySelector('input:checked, input, textarea')?.focus();
    };
    const go = (by) => show(visible().indexOf(now) + by, true);
    back.addEventListener('click', () => go(-1));
    next.addEventListener('click', () => go(1));
    form.addEventListener('input', () => show(visible().indexOf(now)));
    // A finger on a point goes on by itself; arrow keys only choose.
    let pressed = false;
    form.addEventListener('pointerdown', () => { pressed = true; });
    form.addEventListener('keydown', () => { pressed = false; });
    form.addEventListener('change', (event) => {
      const alone = event.target.type === 'radio' && !event.target.closest('.line');
      if (pressed && alone && !next.hidden) setTimeout(() => go(1), 350);
    });
    show(Math.max(0, visible().findIndex((one) => one.querySelector('.problem'))));
  }
  if (form.dataset.trial || form.dataset.once) return;
  form.addEventListener('input', () => { given++; status.textContent = ''; saveIn(400); });
  form.addEventListener('submit', (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      status.textContent = status.dataset.unsaved;
      return;
    }
    sending = true;
    clearTimeout(waiting);
  });
  addEventListener('online', save);
  addEventListener('pagehide', () => { saving = false; save(); });
  addEventListener('pageshow', () => { sending = false; });
  fetch(location.pathname + '/opened', { method: 'POST', keepalive: true }).catch(() => {});
})();
