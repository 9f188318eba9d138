package org.planlifecycle.rehearsal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The timeline's table: head with months, weeks and days, a row for each unit, and sums on both sides. */
final class TimelineGrid {

    private static final String[] WEEKDAYS = {"T2", "T3", "T4", "T5", "T6", "T7", "CN"};
    private static final int TOTALS = 3;

    private final Timeline timeline;
    private final List<LocalDate> days;
    private final DayLooks looks;
    private final StringBuilder page = new StringBuilder();

    TimelineGrid(Timeline timeline) {
        this.timeline = timeline;
        this.days = timeline.daysShown();
        this.looks = new DayLooks(timeline);
    }

    String html() {
        page.append("<table class='grid'>\n");
        head();
        page.append("<tbody>\n");
        planRow();
        timeline.sections().forEach(this::section);
        page.append("</tbody>\n");
        foot();
        return page.append("</table>\n").toString();
    }

    private void head() {
        page.append("<thead>\n<tr class='months'><th class='unit' rowspan='3'>Đơn vị</th>");
        spans(day -> "Tháng %02d/%d".formatted(day.getMonthValue(), day.getYear()));
        page.append("<th class='sum' rowspan='3'>Lượt<br/>đôn đốc</th><th class='sum' rowspan='3'>Lần<br/>nộp</th>")
                .append("<th class='sum result' rowspan='3'>Kết quả</th></tr>\n<tr class='weeks'>");
        spans(day -> "Tuần " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        page.append("</tr>\n<tr class='days'>");
        for (LocalDate day : days) {
            page.append("<th class='%s' title='%s'>%d<i>%s</i></th>".formatted(looks.styles(day),
                    Html.text(looks.title(day)), day.getDayOfMonth(), WEEKDAYS[day.getDayOfWeek().ordinal()]));
        }
        page.append("</tr>\n</thead>\n");
    }

    private void spans(Function<LocalDate, String> name) {
        Map<String, Long> spans = days.stream()
                .collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.counting()));
        spans.forEach((text, length) -> page.append("<th colspan='%d'>%s</th>".formatted(length,
                Html.text(length == 1 ? text.replaceAll("\\D+", "") : text))));
    }

    private void planRow() {
        page.append("<tr class='plan'><th class='unit'>Chung cho cả kế hoạch</th>");
        days.forEach(day -> dayCell(day, timeline.planCells().getOrDefault(day, List.of()), Map.of()));
        page.append("<td colspan='%d'></td></tr>\n".formatted(TOTALS));
    }

    private void section(Timeline.Section section) {
        page.append("<tr class='section'><th class='unit'>%s <span>%d đơn vị</span></th>".formatted(
                Html.text(section.title()), section.rows().size()));
        days.forEach(day -> dayCell(day, List.of(), Map.of()));
        page.append("<td colspan='%d'></td></tr>\n".formatted(TOTALS));
        section.rows().forEach(this::row);
    }

    private void row(Timeline.Row row) {
        page.append("<tr data-unit='%s'><th class='unit'><b>%s</b> %s</th>".formatted(
                Html.text(row.unit().unitCode()), Html.text(row.unit().unitCode()), Html.text(row.unit().unitName())));
        days.forEach(day -> dayCell(day, row.on(day), row.ownLastDays()));
        UnitResult result = UnitResult.of(row);
        page.append(Html.number(row.count(MarkKind::isStep))).append(Html.number(row.count(MarkKind::isSubmission)))
                .append(Html.cell("td", "result " + result.style(), result.words())).append("</tr>\n");
    }

    private void dayCell(LocalDate day, List<Mark> marks, Map<LocalDate, String> ownLastDays) {
        page.append("<td");
        attribute("class", looks.styles(day, ownLastDays));
        attribute("title", looks.title(day, ownLastDays));
        page.append('>');
        marks.forEach(this::mark);
        page.append("</td>");
    }

    private void mark(Mark mark) {
        String words = "%s: %s%s. %s".formatted(VietnamDay.withTime(mark.at()),
                mark.step().isEmpty() ? "" : "mốc " + mark.step() + ", ", lowerFirst(mark.kind().label()), mark.detail());
        page.append("<svg class='m %s' viewBox='0 0 16 16' role='img'><title>%s</title><use href='#%s'/></svg>"
                .formatted(mark.kind().id(), Html.text(words), mark.kind().id()));
    }

    private void foot() {
        page.append("<tfoot>\n");
        sums("Lượt đôn đốc trong ngày", MarkKind::isStep);
        sums("Cuộc gọi đã ghi", MarkKind.CALLED::equals);
        sums("Báo cáo nộp trong ngày", MarkKind::isSubmission);
        sums("Báo cáo bị trả lại", MarkKind.RETURNED::equals);
        sums("Báo cáo đạt yêu cầu", MarkKind.ACCEPTED::equals);
        page.append("<tr class='running'><th class='unit'>Lũy kế số đơn vị đã nộp</th>");
        days.forEach(day -> page.append("<td class='n %s'>%d</td>".formatted(looks.styles(day),
                timeline.unitsReportedBy(day))));
        page.append("<td colspan='%d'></td></tr>\n</tfoot>\n".formatted(TOTALS));
    }

    private void sums(String title, Predicate<MarkKind> wanted) {
        page.append("<tr><th class='unit'>%s</th>".formatted(Html.text(title)));
        long all = 0;
        for (LocalDate day : days) {
            long number = timeline.count(day, wanted);
            all += number;
            page.append(Html.cell("td", ("n " + looks.styles(day)).strip(), number == 0 ? "" : number));
        }
        page.append("<td class='n total' colspan='%d'>cộng %d</td></tr>\n".formatted(TOTALS, all));
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            page.append(" %s='%s'".formatted(name, Html.text(value)));
        }
    }

    private static String lowerFirst(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
