package org.planlifecycle.document.check.word;

import java.util.List;

/**
 * What a Word file looks like.
 *
 * @param paragraphs in the order of the file, those of tables included
 * @param pages one entry per section, at least one
 * @param pictured whether it holds pictures, as a scan does
 */
public record Paper(List<Paragraph> paragraphs, List<Page> pages, boolean pictured) {

    public Paper {
        paragraphs = List.copyOf(paragraphs);
        pages = List.copyOf(pages);
    }

    /** @throws UnreadableFile if the bytes are no Word file that can be read */
    public static Paper of(byte[] file) throws UnreadableFile {
        Parts parts = Parts.of(file);
        try {
            return new PaperReader(parts).read();
        } catch (RuntimeException | StackOverflowError brokenOrNestedWithoutEnd) {
            throw FileGate.broken();
        }
    }

    public Page firstPage() {
        return pages.get(0);
    }
}
