package org.planlifecycle.document.rendering;

/** How a run of text looks; the size is in points. */
record Face(int size, boolean bold, boolean italic, boolean underlined) {

    static Face upright(int size) {
        return new Face(size, false, false, false);
    }

    static Face bold(int size) {
        return new Face(size, true, false, false);
    }

    static Face italic(int size) {
        return new Face(size, false, true, false);
    }

    static Face underlined(int size) {
        return new Face(size, false, false, true);
    }
}
