// Lines are dragged to another place by their handles, with a mouse or a finger; buttons do it without.
(() => {
  const drag = () => document.querySelectorAll('[data-places]').forEach((list) => {
    if (list.children.length < 2 || list.dataset.drags) return;
    list.dataset.drags = 'yes';
    list.classList.add('hdwd-drags');
    list.addEventListener('pointerdown', (event) => {
      const handle = event.target.closest('.hdwd-handle');
      if (!handle || event.button !== 0) return;
      event.preventDefault();
      const line = handle.closest('li'), from = [...list.children].indexOf(line), after = line.nextElementSibling;
      line.classList.add('hdwd-dragged');
      const move = ({ clientY }) => {
        const others = [...list.children].filter((other) => other !== line);
        const below = others.find((other) => {
          const box = other.getBoundingClientRect();
          return clientY < box.top + box.height / 2;
        });
        const next = below ?? null;
        if (next !== line.nextElementSibling) list.insertBefore(line, next);
      };
      const end = (stopped) => {
        removeEventListener('pointermove', move);
        removeEventListener('pointerup', stop);
        removeEventListener('pointercancel', cancel);
        removeEventListener('keydown', escape);
        line.classList.remove('hdwd-dragged');
        if (!stopped) list.insertBefore(line, after);
        const to = [...list.children].indexOf(line);
        if (from === to) return;
        // What is sent has the place where the line says `#`.
        const button = document.getElementById(list.dataset.places);
        button.value = line.dataset.moved.replace('#', to);
        button.click();
      };
      const stop = () => end(true), cancel = () => end(false);
      const escape = ({ key }) => { if (key === 'Escape') cancel(); };
      addEventListener('pointermove', move);
      addEventListener('pointerup', stop);
      addEventListener('pointercancel', cancel);
      addEventListener('keydown', escape);
    });
  });
  document.addEventListener('DOMContentLoaded', drag);
  document.addEventListener('htmx:load', drag);
  // At the end of a list the other of the two buttons goes on.
  let pressed = '';
  document.addEventListener('click', ({ target }) => { pressed = target.closest?.('.hdwd-moves button')?.id ?? ''; });
  document.addEventListener('htmx:afterSettle', () => {
    const button = document.getElementById(pressed);
    if (!button || document.activeElement !== document.body) return;
    (button.disabled ? [...button.parentElement.children].find((one) => one !== button) : button)?.focus();
  });
})();
