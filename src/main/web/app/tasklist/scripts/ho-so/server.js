/* What lies beside a task: its dossier, its drafts. */
import {serverOf} from '../../../../assets/shared/server.js';

export const server = serverOf('ho-so');
