package org.planlifecycle.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All mails of a campaign by kind; those to officials about their own work stand in a line of their own. */
final class MailTable {

    private static final Map<String, String> LABELS = Map.of(
            Traces.MailRow.REMINDER, "Đôn đốc đơn vị nộp báo cáo",
            Traces.MailRow.TASK_REMINDER, "Nhắc việc cán bộ cơ quan",
            "plan-issued", "Gửi kế hoạch", "commendation-rejected", "Trả lời đề cử không đạt",
            "summary-report", "Gửi báo cáo tổng hợp", "province-report", "Báo cáo tỉnh",
            "conference-invitation", "Giấy mời hội nghị", "conference-conclusion", "Thông báo kết luận",
            "extension-answer", "Trả lời đề nghị gia hạn",
            "summary-comment-reply", "Trả lời ý kiến góp ý báo cáo");

    private final List<Traces.MailRow> mails;

    MailTable(Traces traces) {
        this.mails = traces.mails();
    }

    /** One kind of mail. */
    record Line(String kind, String label, StepTable.Mails mails) {
    }

    List<Line> lines() {
        Map<String, List<Traces.MailRow>> byKind = mails.stream()
                .collect(Collectors.groupingBy(Traces.MailRow::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream().map(kind -> new Line(kind.getKey(),
                LABELS.getOrDefault(kind.getKey(), kind.getKey()), StepTable.Mails.of(kind.getValue()))).toList();
    }

    StepTable.Mails all() {
        return StepTable.Mails.of(mails);
    }
}
