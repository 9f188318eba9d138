package org.planlifecycle.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planlifecycle.PlanApplication;
import org.planlifecycle.deadline.WorkingCalendar;
import org.planlifecycle.plan.JournalEntry;
import org.planlifecycle.plan.PlanUnit;
import org.springframework.web.util.HtmlUtils;

/** The campaign as one HTML page: units as rows, days as columns, rest days shaded, a mark for what happened. */
final class Timeline {

    private static final Map<String, String> MARKS = Map.ofEntries(Map.entry("requestAcknowledged", "·"),
            Map.entry("reportSubmitted", "●"), Map.entry("reportReturned", "↩"), Map.entry("reportAccepted", "✓"),
            Map.entry("unitReminded", "✉"), Map.entry("unitCalled", "☎"), Map.entry("extensionRequested", "?"),
            Map.entry("extensionGranted", "+"), Map.entry("reportMissing", "✗"));
    private static final ZoneId ZONE = ZoneId.of(PlanApplication.ZONE);

    private final WorkingCalendar calendar;
    private final List<JournalEntry> entries;
    private final List<PlanUnit> units;
    private final LocalDate deadline;

    Timeline(WorkingCalendar calendar, List<JournalEntry> entries, List<PlanUnit> units, LocalDate deadline) {
        this.calendar = calendar;
        this.entries = entries.stream().filter(entry -> MARKS.containsKey(entry.action())).toList();
        this.units = units;
        this.deadline = deadline;
    }

    void writeTo(Path file) throws IOException {
        LocalDate first = entries.stream().map(Timeline::day).min(LocalDate::compareTo).orElse(deadline);
        LocalDate last = entries.stream().map(Timeline::day).max(LocalDate::compareTo).orElse(deadline);
        List<LocalDate> days = first.datesUntil(last.plusDays(1)).toList();
        Map<String, String> marks = marks();
        StringBuilder page = new StringBuilder(head());
        page.append("<table><thead><tr><th>Đơn vị</th>");
        days.forEach(day -> page.append("<th class='%s'>%d/%d</th>".formatted(shade(day), day.getDayOfMonth(),
                day.getMonthValue())));
        page.append("</tr></thead><tbody>\n");
        for (PlanUnit unit : units) {
            page.append("<tr><th>%s %s</th>".formatted(unit.unitCode(), HtmlUtils.htmlEscape(unit.unitName(), "UTF-8")));
            days.forEach(day -> page.append("<td class='%s'>%s</td>".formatted(shade(day),
                    marks.getOrDefault(unit.unitCode() + day, ""))));
            page.append("</tr>\n");
        }
        Files.writeString(file, page.append("</tbody></table></body></html>\n"));
    }

    private static String head() {
        return """
                <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Diễn biến nộp báo cáo</title><style>
                body{font-family:sans-serif;font-size:12px} table{border-collapse:collapse}
                th,td{border:1px solid #ccc;padding:1px 3px;text-align:center} tbody th{text-align:left;white-space:nowrap}
                .rest{background:#e4e4e4} .due{background:#ffe1a8} </style></head><body>
                <h1>Diễn biến nộp báo cáo của các đơn vị</h1>
                <p>· tiếp nhận &nbsp; ● nộp báo cáo &nbsp; ↩ trả lại &nbsp; ✓ đạt yêu cầu &nbsp; ✉ đôn đốc &nbsp; ☎ gọi điện
                &nbsp; ? xin gia hạn &nbsp; + gia hạn &nbsp; ✗ không nộp. Ô xám: ngày nghỉ; ô vàng: ngày cuối của thời hạn.</p>
                """;
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new HashMap<>();
        entries.forEach(entry -> marks.merge(entry.unitCode() + day(entry), MARKS.get(entry.action()), String::concat));
        return marks;
    }

    private String shade(LocalDate day) {
        if (day.equals(deadline)) {
            return "due";
        }
        return calendar.isWorkingDay(day) ? "" : "rest";
    }

    private static LocalDate day(JournalEntry entry) {
        return LocalDate.ofInstant(entry.at(), ZONE);
    }
}
