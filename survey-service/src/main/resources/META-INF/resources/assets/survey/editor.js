// Makes writing a survey quicker; everything works without it.
(() => {
  // The preview shows the language that is written in.
  const follow = () => {
    const desk = document.getElementById('desk'), preview = document.getElementById('preview');
    if (!desk || !preview || desk.dataset.preview === preview.dataset.shown) return;
    if (preview.dataset.shown) preview.src = desk.dataset.preview;
    preview.dataset.shown = desk.dataset.preview;
  };
  // Questions are dragged by their handles, with a mouse or a finger.
  const drag = () => document.querySelectorAll('.hdwd-questions').forEach((list) => {
    if (list.children.length < 2 || list.dataset.drags) return;
    list.dataset.drags = 'yes';
    list.classList.add('hdwd-drags');
    list.addEventListener('pointerdown', (event) => {
      const handle = event.target.closest('.hdwd-handle');
      if (!handle || event.button !== 0) return;
      event.preventDefault();
      const line = handle.closest('li');
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
      const stop = () => {
        removeEventListener('pointermove', move);
        removeEventListener('pointerup', stop);
        removeEventListener('pointercancel', stop);
        line.classList.remove('hdwd-dragged');
        const from = Number(line.dataset.place), to = [...list.children].indexOf(line);
        if (from === to) return;
        const button = document.getElementById('move');
        button.value = `move:${from}:${to}`;
        button.click();
      };
      addEventListener('pointermove', move);
      addEventListener('pointerup', stop);
      addEventListener('pointercancel', stop);
    });
  });
  // Among many requirements one is found by typing a part of its name.
  const search = () => document.querySelectorAll('.hdwd-search[hidden]').forEach((field) => {
    const choices = [...field.parentElement.querySelectorAll('label')];
    if (choices.length < 6) return;
    field.hidden = false;
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase();
      choices.forEach((choice) => { choice.hidden = !choice.textContent.toLowerCase().includes(wanted); });
    });
    field.addEventListener('change', (event) => event.stopPropagation());
    field.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
  });
  const ready = () => { follow(); drag(); search(); };
  document.addEventListener('DOMContentLoaded', ready);
  document.addEventListener('htmx:load', ready);
  // What was chosen is said where it is picked.
  document.addEventListener('change', ({ target }) => {
    const pick = target.type === 'radio' && target.closest('.hdwd-pick');
    if (pick) pick.querySelector('summary').textContent = target.parentElement.querySelector('.form-check-label').textContent;
  });
  // A panel of the bar closes by Escape.
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') document.querySelectorAll('.hdwd-drop[open]').forEach((panel) => { panel.open = false; panel.querySelector('summary').focus(); });
  });
})();
