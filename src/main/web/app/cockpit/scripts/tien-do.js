/* The supervisors' page "Tiến độ kế hoạch": a route of its own, its entry in the menu, and a notice on the start page. */
import {h} from '../../../assets/shared/element.js';
import {loadStyle} from './tien-do/dom.js';
import {serverOf} from '../../../assets/shared/server.js';
import {renderPage} from './tien-do/page.js';
import {renderTeaser} from './tien-do/teaser.js';
import {drawExecutedPath} from './tien-do/executed-path.js';

const PATH = '/tien-do';
const server = serverOf('tien-do');
let close = () => {};

loadStyle();

export default [
  {
    id: 'tien-do-page',
    pluginPoint: 'cockpit.route',
    priority: 10,
    properties: {path: PATH, label: 'Tiến độ kế hoạch'},
    render: (node) => {
      close = renderPage(node, server);
    },
    unmount: () => close(),
  },
  {
    id: 'tien-do-navigation',
    pluginPoint: 'cockpit.navigation',
    priority: 1000,
    properties: {path: PATH},
    render: (node) => {
      node.replaceChildren(h('a', {href: '#' + PATH}, 'Tiến độ kế hoạch'));
    },
    unmount: () => {},
  },
  {
    id: 'tien-do-teaser',
    pluginPoint: 'cockpit.dashboard',
    priority: 1000,
    properties: {label: 'Tiến độ kế hoạch'},
    render: (node) => renderTeaser(node, server),
    unmount: () => {},
  },
  {
    id: 'tien-do-executed-path',
    pluginPoint: 'cockpit.processInstance.diagram.plugin',
    priority: 10,
    render: (viewer, {processInstanceId}) => drawExecutedPath(viewer, processInstanceId),
    unmount: () => {},
  },
];
