/* Tells when the page was drawn again. Camunda's pages tell of nothing themselves, so the one observer looks. */

const listeners = new Set();
let planned = false;

function tell() {
  planned = false;
  listeners.forEach((listener) => listener());
}

function plan() {
  if (!planned && listeners.size > 0) {
    planned = true;
    requestAnimationFrame(tell);
  }
}

new MutationObserver(plan).observe(document.documentElement,
    {childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'class']});

/** Calls this once for all changes of one frame; what it answers with stops that. */
export function onPageChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
