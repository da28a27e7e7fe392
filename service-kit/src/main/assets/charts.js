// What pages draw with, of ECharts: nothing else of it is loaded. `page.chart` of the analytics service says what there is to draw.
import { init } from './lib/echarts/lib/core/echarts.js';
import { use } from './lib/echarts/lib/extension.js';
import { install as bars } from './lib/echarts/lib/chart/bar/install.js';
import { install as cells } from './lib/echarts/lib/chart/heatmap/install.js';
import { install as lines } from './lib/echarts/lib/chart/line/install.js';
import { install as dots } from './lib/echarts/lib/chart/scatter/install.js';
import { install as words } from './lib/echarts/lib/component/aria/install.js';
import { install as grid } from './lib/echarts/lib/component/grid/install.js';
import { install as legend } from './lib/echarts/lib/component/legend/installLegendPlain.js';
import { install as notes } from './lib/echarts/lib/component/marker/installMarkLine.js';
import { install as tooltip } from './lib/echarts/lib/component/tooltip/install.js';
import { install as shades } from './lib/echarts/lib/component/visualMap/installVisualMapContinuous.js';
import { install as vectors } from './lib/echarts/lib/renderer/installSVGRenderer.js';
use([bars, cells, lines, dots, words, grid, legend, notes, tooltip, shades, vectors]);
window['echarts'] = { 'init': init };
