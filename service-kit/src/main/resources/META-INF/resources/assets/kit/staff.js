// Charts: every element with data-chart holds the id of a script of type application/json with ECharts options.
(() => {
  const draw = (root) => root.querySelectorAll('[data-chart]').forEach((place) => {
    const source = document.getElementById(place.dataset.chart);
    if (!source || place.dataset.drawn) return;
    place.dataset.drawn = 'yes';
    const dark = document.documentElement.getAttribute('data-bs-theme') === 'dark';
    const chart = echarts.init(place, dark ? 'dark' : null, { renderer: 'svg' });
    chart.setOption({ backgroundColor: 'transparent', animation: false, aria: { enabled: true }, ...JSON.parse(source.textContent) });
    new ResizeObserver(() => chart.resize()).observe(place);
  });
  document.addEventListener('DOMContentLoaded', () => draw(document));
  document.addEventListener('htmx:load', (event) => draw(event.detail.elt));
})();
