// Makes writing a survey quicker; everything works without it.
(() => {
  // The preview shows the language that is written in.
  const follow = () => {
    const desk = document.getElementById('desk'), preview = document.getElementById('preview');
    if (!desk || !preview || desk.dataset.preview === preview.dataset.shown) return;
    if (preview.dataset.shown) preview.src = desk.dataset.preview;
    preview.dataset.shown = desk.dataset.preview;
  };
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
  const ready = () => { follow(); search(); };
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
