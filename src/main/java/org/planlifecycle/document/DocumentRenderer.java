package org.planlifecycle.document;

/** Sets a draft as a Word file. The same draft and imprint always give the same bytes. */
public interface DocumentRenderer {

    byte[] render(DraftDocument draft, Imprint imprint);
}
