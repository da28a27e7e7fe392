// Lists to choose from by keyboard, under the field that is being typed in: reply templates after "/", colleagues
// after "@", known root causes. Without script the select, the names as they are and the browser's own list do.
(() => {
  const options = (field) => [...document.querySelectorAll(`#${field.dataset.from} option`)]
    .filter((option) => option.value)
    .map((option) => ({ name: option.textContent.trim() || option.value, value: option.value }));
  // What is being looked for: what was typed since the sign, or all of a field of one line; null when nothing is.
  const sought = (field) => {
    const sign = field.dataset.suggests;
    if (!sign) return { from: 0, words: field.value };
    const before = field.value.slice(0, field.selectionStart);
    const from = before.lastIndexOf(sign);
    const behind = from === 0 ? '\n' : before[from - 1];
    const begins = sign === '/' ? behind === '\n' : /\s/.test(behind ?? '');
    const words = before.slice(from + 1);
    return from < 0 || !begins || words.includes('\n') || words.length > 60 ? null : { from, words };
  };
  const enhance = (field) => {
    if (field.dataset.enhanced) return;
    field.dataset.enhanced = 'yes';
    const list = document.createElement('ul');
    list.id = `${field.id}-choices`;
    list.className = 'composer-choices';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', field.dataset.label);
    list.hidden = true;
    field.after(list);
    field.removeAttribute('list');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    if (field.matches('input')) {
      field.setAttribute('role', 'combobox');
      field.setAttribute('aria-expanded', 'false');
    }
    let shown = [];
    let active = 0;
    const mark = () => {
      [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === active)));
      const item = list.children[active];
      if (item) {
        field.setAttribute('aria-activedescendant', item.id);
        item.scrollIntoView({ block: 'nearest' });
      } else field.removeAttribute('aria-activedescendant');
    };
    const show = (some) => {
      shown = some;
      list.hidden = some.length === 0;
      if (field.matches('input')) field.setAttribute('aria-expanded', String(!list.hidden));
      list.replaceChildren(...some.map((one, at) => {
        const item = document.createElement('li');
        item.id = `${list.id}-${at}`;
        item.setAttribute('role', 'option');
        item.textContent = one.label ?? one.name;
        item.addEventListener('mousedown', (event) => { event.preventDefault(); choose(at); });
        return item;
      }));
      mark();
    };
    const close = () => show([]);
    const choose = (at) => {
      const { from } = sought(field) ?? { from: 0 };
      const to = field.dataset.suggests ? field.selectionStart : field.value.length;
      const text = field.dataset.suggests === '@' ? `@${shown[at].name} ` : shown[at].value;
      field.setRangeText(text, from, to, 'end');
      close();
      // As if it had been typed: it is kept as a draft, too.
      field.dispatchEvent(new Event('input', { bubbles: true }));
      close();
    };
    const look = () => {
      const wanted = sought(field);
      if (!wanted) return close();
      const words = wanted.words.trim().toLowerCase();
      const all = options(field);
      const fitting = all.filter((one) => one.name.toLowerCase().includes(words));
      if (!field.dataset.suggests) {
        const known = all.some((one) => one.name.toLowerCase() === words);
        if (words && !known) fitting.push({ name: wanted.words.trim(), value: wanted.words.trim(), label: field.dataset.add.replace('{0}', () => wanted.words.trim()) });
        if (known && fitting.length === 1) return close();
      }
      active = 0;
      show(fitting.slice(0, 50));
    };
    field.addEventListener('input', look);
    if (!field.dataset.suggests) field.addEventListener('focus', look);
    field.addEventListener('blur', close);
    field.addEventListener('keydown', (event) => {
      if (list.hidden) return;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) active = (active + step + shown.length) % shown.length;
      else if (event.key === 'Enter' || (event.key === 'Tab' && field.dataset.suggests)) choose(active);
      else if (event.key === 'Escape') close();
      else return;
      event.preventDefault();
      event.stopPropagation();
      mark();
    });
  };
  document.querySelectorAll('[data-from]').forEach(enhance);
  document.querySelectorAll('.composer-keys').forEach((hint) => { hint.hidden = false; });
})();
