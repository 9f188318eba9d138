package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.document.Appendix;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.DraftDocument;

/** The sentences and tables of a document under the headings they stand under. Charts draw what tables tell. */
final class DocumentPlaces {

    private static final String OPENING = "Phần mở đầu";

    private final Map<String, List<String>> sentences = new LinkedHashMap<>();
    private final Map<String, List<Block.Table>> tables = new LinkedHashMap<>();
    private String place = OPENING;

    DocumentPlaces(DraftDocument document) {
        document.body().forEach(this::add);
        int number = 0;
        for (Appendix appendix : document.appendices()) {
            String name = "Phụ lục %d".formatted(++number);
            place = name;
            for (Block block : appendix.body()) {
                add(block);
                place = caption(block, name);
            }
        }
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            place = heading.text();
        } else if (block instanceof Block.Centred heading) {
            place = heading.text();
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph.text().lines().filter(line -> !line.isBlank()).forEach(line -> at(sentences).add(line.strip()));
        } else if (block instanceof Block.ListItem item) {
            at(sentences).add(item.text());
        } else if (block instanceof Block.Table table) {
            at(tables).add(table);
        }
    }

    private <T> List<T> at(Map<String, List<T>> all) {
        return all.computeIfAbsent(place, none -> new ArrayList<>());
    }

    /** A paragraph that ends with a colon names the table after it. */
    private static String caption(Block block, String name) {
        return block instanceof Block.Paragraph paragraph && paragraph.text().endsWith(":")
                ? "%s, %s".formatted(name, paragraph.text().replaceFirst(":$", "")) : name;
    }

    Map<String, List<String>> sentences() {
        return sentences;
    }

    Map<String, List<Block.Table>> tables() {
        return tables;
    }
}
