package org.planlifecycle.summary;

import java.util.List;
import java.util.stream.Stream;
import org.planlifecycle.document.sheet.SheetBook;
import org.planlifecycle.document.sheet.SheetLines;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Component;

/** Writes the table of comments and of what became of them as a workbook. */
@Component
public class CommentTable {

    private static final List<String> HEADINGS = List.of("STT", "Ban góp ý", "Ý kiến", "Phần", "Nội dung góp ý",
            "Tiếp thu", "Lý do, giải trình");
    private static final List<Integer> WIDTHS = List.of(6, 24, 14, 24, 60, 20, 50);

    private final Plans plans;
    private final Summaries summaries;

    CommentTable(Plans plans, Summaries summaries) {
        this.plans = plans;
        this.summaries = summaries;
    }

    /** An .xlsx with a row for each comment, and one for each department that agreed. */
    public byte[] workbook(PlanId planId) {
        return SheetBook.write(book -> {
            SheetLines sheet = book.sheet("Ý kiến góp ý", WIDTHS);
            sheet.table(List.of("BẢNG TỔNG HỢP Ý KIẾN GÓP Ý DỰ THẢO BÁO CÁO TỔNG HỢP", plans.get(planId).shortName()),
                    HEADINGS);
            int number = 1;
            for (SummaryOpinion opinion : summaries.opinions(planId)) {
                for (List<String> row : rows(opinion)) {
                    sheet.line(Stream.concat(Stream.of(number++), row.stream()).toList());
                }
            }
        });
    }

    private static List<List<String>> rows(SummaryOpinion opinion) {
        String department = Departments.title(opinion.department());
        String verdict = opinion.verdict().label();
        if (opinion.comments().isEmpty()) {
            return List.of(List.of(department, verdict, "", "", "", ""));
        }
        return opinion.comments().stream().map(comment -> List.of(department, verdict, comment.part().label(),
                comment.text(), comment.isAnswered() ? comment.answer().kind().label() : "Chưa trả lời",
                comment.isAnswered() ? comment.answer().reason() : "")).toList();
    }
}
