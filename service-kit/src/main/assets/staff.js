// Charts: every element with data-chart holds the id of a script of type application/json with ECharts options.
(() => {
  // Charts wear the page's own colours, light and dark.
  const theme = () => {
    const style = getComputedStyle(document.body);
    const colour = (name) => style.getPropertyValue(name).trim();
    const [ink, line, ground] = ['--tblr-body-color', '--tblr-border-color', '--tblr-bg-surface'].map(colour);
    const axis = { axisLabel: { color: ink }, nameTextStyle: { color: ink }, axisLine: { lineStyle: { color: line } }, axisTick: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } } };
    return {
      // In a picture it stands inside double quotes.
      textStyle: { color: ink, fontFamily: style.fontFamily.replaceAll('"', "'") }, legend: { textStyle: { color: ink } },
      tooltip: { backgroundColor: ground, borderColor: line, textStyle: { color: ink } },
      scatter: { label: { color: ink } }, categoryAxis: axis, valueAxis: axis, timeAxis: axis, logAxis: axis,
    };
  };
  const options = (source) => ({ backgroundColor: 'transparent', animation: false, aria: { enabled: true }, ...JSON.parse(source.textContent) });
  // The same chart as a picture, twice as fine as the screen, on the page's own ground.
  const save = (place, source) => {
    const [width, height] = [place.clientWidth, place.clientHeight];
    const chart = echarts.init(document.createElement('div'), theme(), { renderer: 'svg', width, height });
    chart.setOption({ ...options(source), backgroundColor: theme().tooltip.backgroundColor || '#fff' });
    const picture = new Image();
    picture.onload = () => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 2 * width, height: 2 * height });
      canvas.getContext('2d').drawImage(picture, 0, 0, 2 * width, 2 * height);
      const link = document.createElement('a');
      link.href = canvas.toDataURL('image/png');
      link.download = `${place.dataset.chart.replace('chart-', '')}.png`;
      link.click();
    };
    picture.src = chart.getDataURL({ type: 'svg' });
    chart.dispose();
  };
  // The library is large: it comes only where there is a chart, and once.
  let library;
  const withLibrary = () => {
    library ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = document.documentElement.dataset.charts;
      script.onload = done;
      script.onerror = failed;
      document.head.append(script);
    });
    return library;
  };
  const charts = [];
  const paint = (one) => {
    if (one.chart) one.chart.dispose();
    one.chart = echarts.init(one.place, theme(), { renderer: 'svg' });
    one.chart.setOption(options(one.source));
    // A bar or a point that has a link leads to the list behind it.
    one.chart.on('click', ({ data }) => { if (data && data.link) location.assign(data.link); });
  };
  const draw = (root) => {
    const places = root.querySelectorAll('[data-chart]');
    if (places.length) withLibrary().then(() => places.forEach(drawOne));
  };
  const drawOne = (place) => {
    const source = document.getElementById(place.dataset.chart);
    if (!source || place.dataset.drawn) return;
    place.dataset.drawn = 'yes';
    const one = { place, source };
    charts.push(one);
    paint(one);
    document.querySelectorAll(`[data-picture="${place.dataset.chart}"]`).forEach((button) => {
      button.hidden = false;
      button.addEventListener('click', () => save(place, source));
    });
    new ResizeObserver(() => one.chart.resize()).observe(place);
  };
  // Paper is white and narrower than a screen: charts are painted for it, and grow and shrink with it.
  const root = document.documentElement;
  const worn = () => root.dataset.bsTheme;
  let screen;
  const wear = (name) => { if (name) root.dataset.bsTheme = name; else delete root.dataset.bsTheme; };
  addEventListener('beforeprint', () => {
    screen = worn();
    wear('light');
    charts.forEach((one) => {
      paint(one);
      const svg = one.place.querySelector('svg');
      svg.setAttribute('viewBox', `0 0 ${one.chart.getWidth()} ${one.chart.getHeight()}`);
    });
  });
  addEventListener('afterprint', () => { wear(screen); charts.forEach(paint); });
  // Who changes from light to dark finds the charts changed, too.
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => charts.forEach(paint));
  document.addEventListener('DOMContentLoaded', () => draw(document));
  document.addEventListener('htmx:load', (event) => draw(event.detail.elt));
})();
// A part of the menu that is open closes by a click elsewhere and by Escape.
(() => {
  const close = (except) => document.querySelectorAll('.hdwd-group[open]').forEach((group) => { if (group !== except) group.open = false; });
  document.addEventListener('click', ({ target }) => close(target.closest('.hdwd-group')));
  document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') close(); });
})();
// A choice may fill a text that is then changed by hand; what was typed already is kept, below it.
document.addEventListener('change', ({ target }) => {
  if (!target.dataset.fills || !target.value) return;
  const text = document.getElementById(target.dataset.fills);
  text.value = text.value.trim() ? `${target.value}\n\n${text.value}` : target.value;
  text.lang = target.dataset.language;
  target.value = '';
  text.focus();
});
// A link is copied whole, as somebody else needs it.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-copied]').forEach((button) => {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', () => navigator.clipboard.writeText(new URL(button.dataset.copies, location.href).href).then(() => { button.textContent = button.dataset.copied; }));
}));
// The preview follows what is being written.
document.addEventListener('draft-kept', () => document.getElementById('preview')?.contentWindow.location.reload());
// The search opens over the page by its button, Ctrl-K, ⌘K or "/"; arrows go through what was found.
document.addEventListener('DOMContentLoaded', () => {
  const dialog = document.getElementById('hdwd-search');
  const button = document.getElementById('hdwd-find');
  if (!dialog || !button) return;
  const asked = document.getElementById('hdwd-asked');
  const hits = () => [...dialog.querySelectorAll('.hdwd-hit')];
  const open = () => { if (!dialog.open) dialog.showModal(); asked.select(); };
  button.querySelector('.hdwd-key').hidden = false;
  button.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]');
    const byControl = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
    const bySlash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!byControl && !bySlash) return;
    event.preventDefault();
    open();
  });
  // Keys in the dialog mean the dialog, not the page under it.
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') event.preventDefault();
    const all = hits();
    const at = all.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (next !== undefined && all.length > 0) {
      event.preventDefault();
      (next < 0 ? asked : all[Math.min(next, all.length - 1)]).focus();
    } else if (event.key === 'Enter' && document.activeElement === asked && all.length > 0) {
      event.preventDefault();
      all[0].click();
    }
  });
  // A click beside it closes it.
  dialog.addEventListener('click', ({ target }) => { if (target === dialog) dialog.close(); });
});
// A part that does not come says so, until one comes again. What was typed wrongly is told where it was typed.
(() => {
  const tell = (failed) => { const trouble = document.getElementById('hdwd-trouble'); if (trouble) trouble.hidden = !failed; };
  document.addEventListener('htmx:sendError', () => tell(true));
  document.addEventListener('htmx:timeout', () => tell(true));
  document.addEventListener('htmx:responseError', ({ detail: { xhr } }) => { if (xhr.status !== 400 && xhr.status !== 422) tell(true); });
  document.addEventListener('htmx:afterOnLoad', ({ detail: { successful } }) => { if (successful !== false) tell(false); });
})();
// "?" shows the keys on every page; one with keys of its own has them in a list of its own.
document.addEventListener('DOMContentLoaded', () => {
  const shortcuts = document.getElementById('hdwd-shortcuts');
  if (!shortcuts || document.getElementById('keys')) return;
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type="checkbox"]):not([type="radio"]), textarea, select, dialog, [contenteditable]');
    if (event.key !== '?' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    shortcuts.showModal();
  });
  shortcuts.addEventListener('click', ({ target }) => { if (target === shortcuts) shortcuts.close(); });
});
// What is to be taken along is copied by a button, which a script alone can do: without one it stays hidden.
document.addEventListener('DOMContentLoaded', () => document.querySelectorAll('[data-done]').forEach((button) => {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value);
    button.textContent = button.dataset.done;
  });
}));
