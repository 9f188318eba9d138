'use strict';

/** The extension elements of a node, each with all that it contains, as one flat list. */
function extensionsOf(node) {
  return (node.extensionElements?.values || []).flatMap(withContent);
}

function withContent(element) {
  const children = (element.$descriptor?.properties || [])
    .filter(property => !property.isReference && !property.isAttr)
    .flatMap(property => element.get(property.name) || [])
    .filter(child => child && child.$type);
  const untyped = element.$children || [];
  return [ element, ...[ ...children, ...untyped ].flatMap(withContent) ];
}

const hasText = value => typeof value === 'string' && value.trim() !== '';

module.exports = { extensionsOf, hasText };
