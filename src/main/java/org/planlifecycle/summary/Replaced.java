package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.planlifecycle.document.Appendix;
import org.planlifecycle.document.DocumentId;
import org.planlifecycle.document.DraftDocumentBuilder;

/**
 * The issued report whose place another one takes, and what that other one says of it.
 *
 * @param name type, number and day of the issued one
 * @param changes old and new, place by place
 * @param holders further lines of "Nơi nhận": who has the issued one by a line that the other one does not have
 */
record Replaced(DocumentId document, String name, List<ChangedPlace> changes, List<String> holders) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final List<String> HEADER = List.of("STT", "Chỗ thay đổi", "Báo cáo cũ", "Báo cáo này");
    private static final List<Integer> WIDTHS = List.of(12, 43, 55, 55);

    Replaced {
        changes = List.copyOf(changes);
        holders = List.copyOf(holders);
    }

    String inTitle() {
        return " (thay thế %s)".formatted(name);
    }

    /** Named after the one it replaces, so that this one is replaced once. */
    void open(DraftDocumentBuilder newer) {
        newer.forSubject("replaces " + document).replacing(document).paragraph(("""
                Báo cáo này thay thế %s do có số liệu được điều chỉnh sau khi ban hành; nội dung cũ và mới được đối chiếu ở \
                phụ lục cuối.""").formatted(name));
    }

    void close(DraftDocumentBuilder newer) {
        newer.recipients(holders.toArray(String[]::new)).appendix(sideBySide());
    }

    private Appendix sideBySide() {
        List<List<String>> rows = new ArrayList<>();
        changes.forEach(change -> rows.add(List.of(Integer.toString(rows.size() + 1), change.where(),
                change.oldWords(), change.nowWords())));
        return SummaryAppendices.appendix("ĐỐI CHIẾU VỚI " + name.toUpperCase(VIETNAMESE), HEADER, rows, WIDTHS,
                "Không có nội dung nào thay đổi.");
    }
}
