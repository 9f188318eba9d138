/* Shows at each filter how many tasks it finds. Tasklist tells of its filters, and of each change to the list, by the
   event "plan-filters". Whoever arrives without having chosen a list is shown the first that holds something. */

import {server} from './server.js';

let arriving = !window.location.hash.includes('filter=');
let asked = 0;

async function count({filters, chosen, show, choose}) {
  const turn = ++asked;
  try {
    const counts = await server.get('filter-counts');
    if (turn !== asked) return;
    show(counts);
    if (arriving && filters.length) {
      arriving = false;
      const first = filters.find(filter => counts[filter.id] > 0);
      if (first && chosen && !counts[chosen.id]) choose(first);
    }
  } catch (refused) {
    // the filters then show what Tasklist itself knows
  }
}

window.addEventListener('plan-filters', event => count(event.detail));
window.addEventListener('hashchange', () => {
  if (window.location.hash.includes('task=')) arriving = false;
});
