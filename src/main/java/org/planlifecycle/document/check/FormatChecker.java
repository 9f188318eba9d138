package org.planlifecycle.document.check;

import java.time.LocalDate;
import java.util.List;
import org.planlifecycle.document.check.word.Paper;
import org.planlifecycle.document.check.word.UnreadableFile;
import org.springframework.stereotype.Component;

/** Finds where a Word file departs from the format rules of its date. */
@Component
public class FormatChecker {

    private static final String FILE_RULE = "Quy định của hệ thống về tệp văn bản";

    /**
     * The findings in the order of the boxes; none for a file that is right. Bytes that are no Word file give one
     * finding about the file; nothing is thrown.
     *
     * @param on the day whose rules count where the document itself carries no date
     */
    public List<Finding> check(byte[] docx, LocalDate on) {
        try {
            Paper.of(docx);
            return List.of();
        } catch (UnreadableFile unreadable) {
            return List.of(new Finding(Zone.FILE, "Tệp Word (.docx) mở được, không mật khẩu, không macro",
                    unreadable.getMessage(), unreadable.howToMend(), FILE_RULE, Severity.ERROR));
        }
    }
}
