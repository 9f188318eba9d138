package org.planlifecycle.document;

import java.util.ArrayList;
import java.util.List;

/** A draft in plain words, for those who decide on it beside a form: what it says, to whom, and who signs. */
public final class DraftText {

    private DraftText() {
    }

    /** Title, addressees, body, signature and recipients, one paragraph a line. */
    public static String of(DraftDocument draft) {
        List<String> lines = new ArrayList<>();
        lines.add("V/v " + draft.title());
        draft.addressees().forEach(addressee -> lines.add("Kính gửi: " + addressee));
        lines.addAll(draft.legalBases());
        draft.body().forEach(block -> lines.add(words(block)));
        draft.signatures().forEach(signature -> lines.add("%s, %s, %s".formatted(signature.authority(),
                signature.position(), signature.name()).replace(", ,", ",")));
        lines.add("Nơi nhận: " + String.join(" ", draft.recipients()));
        return String.join("\n", lines);
    }

    private static String words(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        if (block instanceof Block.ListItem item) {
            return "- " + item.text();
        }
        if (block instanceof Block.Article article) {
            return article.text();
        }
        if (block instanceof Block.Centred centred) {
            return centred.text();
        }
        if (block instanceof Block.Table table) {
            return String.join(" | ", table.header()) + " (%d dòng)".formatted(table.rows().size());
        }
        return "(biểu đồ)";
    }
}
