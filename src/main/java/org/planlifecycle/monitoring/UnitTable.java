package org.planlifecycle.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.planlifecycle.document.sheet.SheetBook;
import org.planlifecycle.document.sheet.SheetLines;
import org.planlifecycle.kernel.PlanId;
import org.springframework.stereotype.Service;

/** Writes the figures of a plan and its table of units as a workbook. */
@Service
public class UnitTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final List<String> UNIT_HEADINGS = List.of("Mã", "Đơn vị", "Loại", "Cụm", "Trạng thái", "Hạn nộp",
            "Số ngày quá hạn", "Đã nộp lúc", "Số lần trả lại", "Đôn đốc gần nhất", "Mốc tiếp theo", "Lúc",
            "Gia hạn đến", "Số cuộc gọi");
    private static final int WIDE = 40;
    private static final int NARROW = 18;

    private final ProgressReading reading;
    private final Clock clock;

    UnitTable(ProgressReading reading, Clock clock) {
        this.reading = reading;
        this.clock = clock;
    }

    /**
     * An .xlsx with the summary and every unit that the query finds, on whatever page.
     *
     * @throws PlanNotFound if there is no such plan
     */
    public byte[] workbook(PlanId planId, UnitQuery query) {
        return SheetBook.write(book -> {
            summarise(book.sheet("Tổng hợp", widths(0, 1)), reading.plan(planId));
            list(book.sheet("Đơn vị", widths(1)), planId, query);
        });
    }

    private void list(SheetLines units, PlanId planId, UnitQuery query) {
        units.heading(UNIT_HEADINGS);
        reading.each(planId, query, row -> units.line(cells(row)));
    }

    private static List<Integer> widths(Integer... wide) {
        return IntStream.range(0, UNIT_HEADINGS.size())
                .mapToObj(column -> List.of(wide).contains(column) ? WIDE : NARROW).toList();
    }

    private void summarise(SheetLines sheet, PlanView plan) {
        ReportCounts counts = plan.counts();
        sheet.heading(List.of("TIẾN ĐỘ BÁO CÁO", plan.name()));
        sheet.line(List.of("Nội dung", plan.title()));
        sheet.line(List.of("Hạn báo cáo", plan.deadlinePhrase()));
        sheet.line(List.of("Số liệu lúc", moment(plan.now())));
        sheet.heading(List.of("Cụm", "Loại", "Đúng hạn", "Nộp muộn", "Chưa nộp, còn hạn", "Chưa nộp, quá hạn",
                "Không nộp"));
        plan.clusters().forEach(cluster -> sheet.line(line(cluster.cluster() == 0 ? "Ngoài cụm"
                : "Cụm " + cluster.cluster(), cluster.kind() == null ? "" : cluster.kind().title(), cluster.counts())));
        sheet.line(line("Tổng cộng", "", counts));
        sheet.heading(List.of("Đang chờ", "Thuộc quy trình", "Người giữ", "Hạn"));
        plan.waiting().forEach(point -> sheet.line(List.of(point.activity(), point.process(), point.holder(),
                moment(point.due()))));
    }

    private static List<Object> line(String cluster, String kind, ReportCounts counts) {
        return List.of(cluster, kind, counts.onTime(), counts.late(), counts.pending(), counts.overdue(),
                counts.missing());
    }

    private List<Object> cells(UnitRow row) {
        UnitRecord unit = row.unit();
        List<Object> cells = new ArrayList<>(List.of(unit.code(), unit.name(), row.kindLabel(),
                unit.cluster() == 0 ? "" : unit.cluster(), row.stateLabel() + (unit.overdue() ? " – quá hạn" : "")
                        + (unit.late() ? " – nộp muộn" : ""), day(unit.lastDay()), row.daysLate(),
                moment(unit.submittedAt()), unit.returns(), moment(unit.remindedAt())));
        cells.add(row.next() == null ? "" : row.next().action());
        cells.add(row.next() == null ? "" : row.next().due() ? "Đã đến mốc" : moment(row.next().at()));
        cells.add(day(unit.extendedTo()));
        cells.add(unit.calls());
        return cells;
    }

    private String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(clock.getZone()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
