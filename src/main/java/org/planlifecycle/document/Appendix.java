package org.planlifecycle.document;

import java.util.ArrayList;
import java.util.List;

/** What follows the signature on a page of its own; the label {@code PHỤ LỤC n} is counted by the renderer. */
public record Appendix(String title, List<Block> body) {

    public Appendix {
        title = PlainText.line(title);
        body = List.copyOf(body);
    }

    /** The same with one block more. */
    public Appendix with(Block block) {
        List<Block> longer = new ArrayList<>(body);
        longer.add(block);
        return new Appendix(title, longer);
    }
}
