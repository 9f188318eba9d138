/* What a state is called: the words of the server, asked for once, so that a state has one name on every page. */
import {serverOf} from './server.js';

const server = serverOf('tu-ngu');
let asked = null;
let known = {};

/** To be awaited before a page is drawn; if it fails, the next page asks again. */
export async function learnWords() {
  asked ??= server.get('');
  try {
    known = await asked;
  } catch (refused) {
    asked = null;
    throw refused;
  }
}

/** All the names of one kind of state, by state, in their order. */
export const wordsOf = (kind) => known.words[kind];

/** The name of this state; the state itself where the server knows none. */
export const word = (kind, state) => known.words[kind][state] ?? state;

/** The same inside a sentence. */
export const wordInside = (kind, state) => {
  const name = word(kind, state);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

export const clusterName = (cluster) => cluster === 0 ? 'Ngoài cụm' : `Cụm ${cluster}`;

/** The groups whose people may follow all plans. */
export const watchingGroups = () => known.watching;
