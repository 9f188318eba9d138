package org.planlifecycle.document.check.word;

/** A piece of text in one face. A tab is {@code \t}, a break of the line {@code \n}. */
public record Span(String text, Face face) {

    public boolean isBlank() {
        return text.isBlank();
    }
}
