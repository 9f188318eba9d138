package org.planlifecycle.document.facts;

/** A free text with the name that people know its field by. */
public record TextPart(String name, String text) {
}
