package org.planlifecycle.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.planlifecycle.kernel.Refusal;

/** Finds where a workbook takes numbers from another one: pasting cells leaves such links that nobody sees. */
final class LinkedCells {

    private static final int MOST_NAMED = 5;
    /** A workbook, by its number or name, before a sheet of it; columns of tables stand in such brackets too. */
    private static final Pattern OTHER_BOOK = Pattern.compile("\\[[^\\[\\]]+][^\\[\\]!,;+*/()]*!");

    private final ZipFile archive;
    private final List<String> places = new ArrayList<>();

    LinkedCells(ZipFile archive) {
        this.archive = archive;
    }

    /** @param target the other workbook, as the link names it */
    Refusal refusal(String target) throws IOException {
        for (Map.Entry<String, String> sheet : sheets().entrySet()) {
            collect(sheet.getKey(), sheet.getValue());
        }
        collectNames();
        String other = target.substring(Math.max(target.lastIndexOf('/'), target.lastIndexOf('\\')) + 1);
        if (places.isEmpty()) {
            return new Refusal(("Tệp Excel còn liên kết tới tệp khác (%s) tuy không ô nào dùng; hãy mở tệp, vào Dữ liệu, "
                    + "Sửa liên kết, Ngắt liên kết (Data, Edit Links, Break Link), lưu rồi tải lại.").formatted(other));
        }
        int more = places.size() - MOST_NAMED;
        return new Refusal("Tệp Excel lấy số từ tệp khác (%s): %s%s; hãy thay bằng số (dán kiểu Giá trị, Paste Special, "
                .formatted(other, String.join(", ", places.subList(0, Math.min(MOST_NAMED, places.size()))),
                        more > 0 ? " và %d chỗ khác".formatted(more) : "") + "Values), lưu rồi tải lại.");
    }

    private void collect(String name, String part) throws IOException {
        String[] cell = {""};
        OfficeXml.elements(archive, part, element -> {
            if (element.name().equals("c")) {
                cell[0] = element.attribute("r");
            } else if (element.name().equals("dataValidation")) {
                cell[0] = element.attribute("sqref");
            } else if (element.name().equals("f") || element.name().startsWith("formula")) {
                String reach = element.attribute("ref");
                String place = reach.isEmpty() ? cell[0] : reach;
                if (OTHER_BOOK.matcher(element.text()).find()) {
                    places.add("ô %s trang “%s”".formatted(place, name));
                }
            }
        });
    }

    private void collectNames() throws IOException {
        OfficeXml.elements(archive, "xl/workbook.xml", element -> {
            if (element.name().equals("definedName")) {
                String name = element.attribute("name");
                if (OTHER_BOOK.matcher(element.text()).find()) {
                    places.add("tên vùng “%s”".formatted(name));
                }
            }
        });
    }

    /** The parts of the sheets by their names. */
    private Map<String, String> sheets() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        OfficeXml.elements(archive, "xl/_rels/workbook.xml.rels", relation -> {
            String target = relation.attribute("Target");
            parts.put(relation.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        });
        Map<String, String> sheets = new LinkedHashMap<>();
        OfficeXml.elements(archive, "xl/workbook.xml", element -> {
            if (element.name().equals("sheet") && parts.containsKey(element.attribute("id"))) {
                sheets.put(element.attribute("name"), parts.get(element.attribute("id")));
            }
        });
        return sheets;
    }
}
