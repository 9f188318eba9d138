/* The page "Tiến độ kế hoạch" for those who follow plans without Cockpit: its entry in the bar, and the page itself. */
import {h} from '../../../assets/shared/element.js';
import {loadStyle} from '../../cockpit/scripts/tien-do/dom.js';
import {renderPage} from '../../cockpit/scripts/tien-do/page.js';
import {serverOf} from '../../../assets/shared/server.js';
import {mayWatch, signedIn} from '../../../assets/shared/roles.js';

const PATH = '/tien-do';
const server = serverOf('tien-do');
let close = () => {};

loadStyle();

export default [
  {
    id: 'tien-do-page',
    pluginPoint: 'tasklist.route',
    priority: 10,
    properties: {path: PATH, label: 'Tiến độ kế hoạch'},
    render: (node) => {
      close = renderPage(node, server);
    },
    unmount: () => close(),
  },
  {
    id: 'tien-do-link',
    pluginPoint: 'tasklist.navbar.action',
    priority: 500,
    render: async (node) => {
      const {groups} = await signedIn().catch(() => ({groups: []}));
      if (groups.length > 0 && await mayWatch(groups)) {
        node.replaceChildren(h('a', {href: '#' + PATH}, 'Tiến độ kế hoạch'));
      }
    },
    unmount: () => {},
  },
];
