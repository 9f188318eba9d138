/* A part of the dossier that asks for its own content and lets a unit add to its report: files, figures. */

import {server} from './server.js';
import {isMine} from '../../../../assets/shared/camunda.js';
import {h} from '../../../../assets/shared/element.js';
import {onPageChange} from '../../../../assets/shared/observer.js';

/** Subclasses draw what the server told, and say by "reopen" what happens once the task is taken. */
export class ReportPart {
  constructor(path, place) {
    this.path = path;
    this.place = place;
  }

  async load() {
    try {
      const view = await server.get(this.path);
      this.place.hidden = !view.visible;
      if (view.visible) this.draw(view);
    } catch (refused) {
      this.place.hidden = false;
      this.replace(h('p', {class: 'alert alert-danger', role: 'alert'}, refused.message));
    }
  }

  replace(...content) {
    this.place.replaceChildren(this.place.firstElementChild, ...content);
  }

  /** Once the task is taken, adding becomes possible without opening the tab again. */
  whyNot(why) {
    if (!isMine()) {
      const stop = onPageChange(() => {
        if (!this.place.isConnected || isMine()) {
          stop();
          if (this.place.isConnected) this.reopen();
        }
      });
    }
    return h('p', {class: 'ho-so-muted'}, why);
  }
}

/** The place of such a part, hidden until its content is there. */
export function waitingPlace(section, title, waiting, name) {
  const place = section(title, h('p', {role: 'status'}, waiting));
  place.classList.add(name);
  place.hidden = true;
  return place;
}
