/* What this product adds to Tasklist: facts on the cards, the dossier of a task, drafts kept on the
   server, and texts in old encodings turned into Unicode. */

import './ho-so/draft.js';
import './ho-so/filters.js';
import './ho-so/old-encoding.js';
import './ho-so/phone.js';
import {cardPlugin} from './ho-so/cards.js';
import {tabPlugin} from './ho-so/tab.js';

export default [cardPlugin, tabPlugin];
