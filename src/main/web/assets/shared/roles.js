/* Who is signed in, and what pages are for them; the server decides again for every answer. */
import {engine, serverOf} from './server.js';
import {learnWords, watchingGroups} from './words.js';

/** The account with the groups it has now and the applications it may open. */
export async function signedIn() {
  const {userId, authorizedApps} = await serverOf('admin').get('auth/user/default');
  const {groups} = await engine.get('identity/groups', {userId});
  return {userId, authorizedApps, groups: groups.map((group) => group.id)};
}

/** Whether somebody with these groups may follow all plans. */
export async function mayWatch(groups) {
  await learnWords();
  return groups.some((group) => watchingGroups().includes(group));
}

/** Whether somebody with these groups works for a unit that reports. */
export const isOfUnit = (groups) => groups.some((group) => group.startsWith('unit-'));
