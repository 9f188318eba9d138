/* A part of the dossier that asks for its own content and lets a unit add to its report: files, figures. */

import {ask} from './server.js';
import {el} from './page.js';

/** Subclasses draw what the server told, and say by "reopen" what happens once the task is taken. */
export class ReportPart {
  constructor(path, place) {
    this.path = path;
    this.place = place;
  }

  async load() {
    try {
      const view = await ask(this.path);
      this.place.hidden = !view.visible;
      if (view.visible) this.draw(view);
    } catch (refused) {
      this.place.hidden = false;
      this.replace(el('p', {class: 'alert alert-danger', role: 'alert'}, refused.message));
    }
  }

  replace(...content) {
    this.place.replaceChildren(this.place.firstElementChild, ...content);
  }

  /** Once the task is taken, adding becomes possible without opening the tab again. */
  whyNot(why) {
    const taken = () => document.querySelector('button.unclaim') !== null;
    if (!taken()) {
      const watch = new MutationObserver(() => {
        if (!this.place.isConnected || taken()) {
          watch.disconnect();
          if (this.place.isConnected) this.reopen();
        }
      });
      watch.observe(document.body, {childList: true, subtree: true});
    }
    return el('p', {class: 'ho-so-muted'}, why);
  }
}

/** The place of such a part, hidden until its content is there. */
export function waitingPlace(section, title, waiting, name) {
  const place = section(title, el('p', {role: 'status'}, waiting));
  place.classList.add(name);
  place.hidden = true;
  return place;
}
