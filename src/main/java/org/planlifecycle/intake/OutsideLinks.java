package org.planlifecycle.intake;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.planlifecycle.kernel.Refusal;

/** Refuses what a Word or Excel file would fetch from elsewhere when it is opened. */
final class OutsideLinks {

    private static final String TEMPLATE = "attachedTemplate";
    private static final String OTHER_BOOK = "externalLinkPath";
    private static final Set<String> FETCHED = Set.of(TEMPLATE, OTHER_BOOK, "oleObject", "frame", "control");

    private final ZipFile archive;
    private final FileType type;

    OutsideLinks(ZipFile archive, FileType type) {
        this.archive = archive;
        this.type = type;
    }

    /** @param part one that says which others belong to a part, such as {@code word/_rels/document.xml.rels} */
    void refuseIn(String part) throws IOException {
        Map<String, String> targets = new LinkedHashMap<>();
        OfficeXml.elements(archive, part, relation -> {
            String kind = relation.attribute("Type").replaceFirst(".*/", "");
            if (relation.attribute("TargetMode").equals("External") && FETCHED.contains(kind)) {
                targets.merge(kind, relation.attribute("Target"), (one, other) -> LocalTemplate.is(one) ? other : one);
            }
        });
        for (Map.Entry<String, String> link : targets.entrySet()) {
            refuse(link.getKey(), link.getValue());
        }
    }

    private void refuse(String kind, String target) throws IOException {
        if (kind.equals(OTHER_BOOK)) {
            throw new LinkedCells(archive).refusal(target);
        }
        if (!kind.equals(TEMPLATE)) {
            throw new Refusal("Tệp %s lấy nội dung từ nơi khác khi mở; hãy bỏ liên kết ra ngoài, lưu rồi tải lại."
                    .formatted(type.label()));
        }
        if (!LocalTemplate.is(target)) {
            throw new Refusal("Tệp Word lấy nội dung từ nơi khác khi mở, do gắn tệp mẫu trên mạng; hãy mở tệp, vào Nhà phát "
                    + "triển, Mẫu tài liệu (Developer, Document Template), xóa đường dẫn của mẫu, lưu rồi tải lại.");
        }
    }
}
