/* The page "Tiến độ kế hoạch" for those who follow plans without Cockpit: its entry in the bar, and the page itself. */
import {h, loadStyle} from '../../cockpit/scripts/tien-do/dom.js';
import {renderPage} from '../../cockpit/scripts/tien-do/page.js';
import {connect, mayWatch} from '../../cockpit/scripts/tien-do/server.js';

const PATH = '/tien-do';
let close = () => {};

loadStyle();

export default [
  {
    id: 'tien-do-page',
    pluginPoint: 'tasklist.route',
    priority: 10,
    properties: {path: PATH, label: 'Tiến độ kế hoạch'},
    render: (node, {api}) => {
      close = renderPage(node, connect(api));
    },
    unmount: () => close(),
  },
  {
    id: 'tien-do-link',
    pluginPoint: 'tasklist.navbar.action',
    priority: 500,
    render: async (node) => {
      if (await mayWatch()) {
        node.replaceChildren(h('a', {href: '#' + PATH}, 'Tiến độ kế hoạch'));
      }
    },
    unmount: () => {},
  },
];
