// Charts: every element with data-chart holds the id of a script of type application/json with ECharts options.
(() => {
  // Charts wear the page's own colours, light and dark.
  const theme = () => {
    const style = getComputedStyle(document.body);
    const colour = (name) => style.getPropertyValue(name).trim();
    const [ink, line, ground] = ['--tblr-body-color', '--tblr-border-color', '--tblr-bg-surface'].map(colour);
    const axis = { axisLabel: { color: ink }, nameTextStyle: { color: ink }, axisLine: { lineStyle: { color: line } }, axisTick: { lineStyle: { color: line } }, splitLine: { lineStyle: { color: line } } };
    return {
      textStyle: { color: ink, fontFamily: style.fontFamily }, legend: { textStyle: { color: ink } },
      tooltip: { backgroundColor: ground, borderColor: line, textStyle: { color: ink } },
      scatter: { label: { color: ink } }, categoryAxis: axis, valueAxis: axis, timeAxis: axis, logAxis: axis,
    };
  };
  const draw = (root) => root.querySelectorAll('[data-chart]').forEach((place) => {
    const source = document.getElementById(place.dataset.chart);
    if (!source || place.dataset.drawn) return;
    place.dataset.drawn = 'yes';
    const chart = echarts.init(place, theme(), { renderer: 'svg' });
    chart.setOption({ backgroundColor: 'transparent', animation: false, aria: { enabled: true }, ...JSON.parse(source.textContent) });
    // A bar or a point that has a link leads to the list behind it.
    chart.on('click', ({ data }) => { if (data && data.link) location.assign(data.link); });
    new ResizeObserver(() => chart.resize()).observe(place);
  });
  document.addEventListener('DOMContentLoaded', () => draw(document));
  document.addEventListener('htmx:load', (event) => draw(event.detail.elt));
})();
