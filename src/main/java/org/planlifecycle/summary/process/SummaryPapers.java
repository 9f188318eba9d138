package org.planlifecycle.summary.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.planlifecycle.consolidation.process.RestateFigures;
import org.planlifecycle.document.WorkingPaper;
import org.planlifecycle.document.WorkingPapers;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.kernel.Refusal;
import org.planlifecycle.report.Narrative;
import org.planlifecycle.report.process.CollectReports;
import org.planlifecycle.summary.CommentTable;
import org.planlifecycle.summary.ReplacementText;
import org.planlifecycle.summary.Summaries;
import org.planlifecycle.summary.SummaryDrafts;
import org.planlifecycle.summary.SummaryRenewal;
import org.planlifecycle.summary.SummaryReport;
import org.springframework.stereotype.Component;

/** Lays the draft of the consolidated report beside its steps, and the table of comments beside all that follow. */
@Component
class SummaryPapers implements WorkingPapers {

    private static final List<String> READING = List.of(CollectReports.CONSULT_SUMMARY, CollectReports.REVISE_SUMMARY,
            CollectReports.APPROVE_SUMMARY);
    private static final List<String> REPLACING = List.of(RestateFigures.DRAFT_REPLACEMENT, RestateFigures.SIGN_REPLACEMENT);

    private final Summaries summaries;
    private final SummaryDrafts drafts;
    private final CommentTable table;
    private final SummaryRenewal renewal;
    private final ReplacementText replacement;

    SummaryPapers(Summaries summaries, SummaryDrafts drafts, CommentTable table, SummaryRenewal renewal,
            ReplacementText replacement) {
        this.summaries = summaries;
        this.drafts = drafts;
        this.table = table;
        this.renewal = renewal;
        this.replacement = replacement;
    }

    @Override
    public List<WorkingPaper> of(PlanId planId, String processKey, String activityId, Map<String, Object> typed) {
        List<WorkingPaper> papers = new ArrayList<>();
        Optional<SummaryReport> summary = summaries.find(planId);
        if (processKey.equals(CollectReports.KEY) && activityId.equals(CollectReports.DRAFT_SUMMARY)) {
            papers.add(word(1, () -> drafts.word(planId, typed(drafts.text(renewal.materials(planId)), typed), 1)));
        } else if (processKey.equals(CollectReports.KEY) && READING.contains(activityId) && summary.isPresent()) {
            SummaryReport report = summary.get();
            papers.add(word(report.draftNumber(), () -> drafts.word(planId, typed(renewal.of(planId).text(), typed),
                    report.draftNumber())));
        }
        if (processKey.equals(RestateFigures.KEY) && REPLACING.contains(activityId)) {
            papers.add(new WorkingPaper("replacement-draft", "Dự thảo báo cáo thay thế", "Du-thao-bao-cao-thay-the.docx",
                    () -> replacement.word(planId, typed(renewal.of(planId).text(), typed))));
        }
        if (!summaries.opinions(planId).isEmpty()) {
            papers.add(new WorkingPaper("summary-comments", "Bảng tổng hợp ý kiến góp ý dự thảo báo cáo tổng hợp",
                    "Bang-tong-hop-y-kien-gop-y.xlsx", () -> table.workbook(planId)));
        }
        return papers;
    }

    private static WorkingPaper word(int number, Supplier<byte[]> content) {
        return new WorkingPaper("summary-draft", "Dự thảo lần %d báo cáo tổng hợp".formatted(number),
                "Du-thao-lan-%d-bao-cao-tong-hop.docx".formatted(number), content);
    }

    /** What somebody has typed and saved takes the place of the text before; what breaks a rule does not. */
    private static Narrative typed(Narrative before, Map<String, Object> typed) {
        try {
            return new Narrative(text(typed, "results", before.results()),
                    text(typed, "shortcomings", before.shortcomings()), text(typed, "lessons", before.lessons()),
                    text(typed, "solutions", before.solutions()), text(typed, "exemplars", before.exemplars()));
        } catch (Refusal unfinished) {
            return before;
        }
    }

    private static String text(Map<String, Object> typed, String field, String before) {
        return Objects.toString(typed.get(field), before);
    }
}
