package org.planlifecycle.consolidation;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.planlifecycle.document.sheet.SheetBook;
import org.planlifecycle.document.sheet.SheetLines;
import org.planlifecycle.figures.ReportPeriod;
import org.planlifecycle.kernel.PlanId;
import org.planlifecycle.plan.Plan;
import org.planlifecycle.plan.Plans;
import org.springframework.stereotype.Service;

/**
 * Writes a snapshot as a workbook: the whole committee, clusters, kinds, units, who has no report, whom the units
 * nominated, and what else was taken with the figures.
 */
@Service
public class ConsolidatedWorkbook {

    private static final List<Integer> WIDTHS = List.of(12, 34, 8, 52, 14);
    private static final int NARROW = 13;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String BESIDE = "Chỉ tiêu cả tổ chức đảng và Đoàn Khối cùng báo cáo chỉ cộng số của tổ chức "
            + "đảng; số của Đoàn Khối xem ở trang Theo loại hình. Dấu “–”: không đơn vị nào báo cáo (khác với 0).";

    private final ConsolidatedReading reading;
    private final List<SnapshotPart> parts;
    private final Plans plans;
    private final Clock clock;

    ConsolidatedWorkbook(ConsolidatedReading reading, List<SnapshotPart> parts, Plans plans, Clock clock) {
        this.reading = reading;
        this.parts = parts;
        this.plans = plans;
        this.clock = clock;
    }

    /** An .xlsx of that snapshot. */
    public byte[] of(PlanId planId, int number) {
        Snapshot snapshot = reading.snapshot(planId, number);
        return SheetBook.write(book -> {
            for (Scope.Level level : Scope.Level.values()) {
                figures(book, snapshot, level);
            }
            missing(book.sheet("Chưa có báo cáo", WIDTHS), snapshot);
            nominated(book.sheet("Đề cử khen thưởng", WIDTHS), snapshot);
            parts.forEach(part -> part(book, part.sheet(snapshot)));
            sources(book.sheet("Nguồn số liệu", WIDTHS), snapshot);
        });
    }

    private void figures(SheetBook book, Snapshot snapshot, Scope.Level level) {
        List<ReportPeriod> periods = reading.periods(snapshot);
        List<String> columns = columns(periods);
        SheetLines sheet = book.sheet(level.label(), Stream.concat(WIDTHS.stream(),
                Stream.generate(() -> NARROW)).limit(columns.size()).toList());
        head(sheet, snapshot);
        sheet.heading(columns);
        reading.tables(snapshot, level).forEach(table -> {
            String scope = ScopeNames.of(table.scope(), snapshot);
            table.lines().forEach(line -> sheet.line(cells(table.scope(), scope, line, periods)));
        });
    }

    private void head(SheetLines sheet, Snapshot snapshot) {
        Plan plan = plans.get(snapshot.planId());
        sheet.heading(List.of("BẢNG TỔNG HỢP SỐ LIỆU – " + plan.shortName()));
        sheet.line(List.of("Chốt số liệu lần %d, lúc %s. %s".formatted(snapshot.number(),
                MOMENT.format(snapshot.takenAt().atZone(clock.getZone())), snapshot.reason())));
        sheet.line(List.of("Có báo cáo: %d/%d đơn vị (đúng hạn %d, muộn %d).".formatted(
                snapshot.onTime() + snapshot.late(), snapshot.units(), snapshot.onTime(), snapshot.late())));
        sheet.line(List.of(BESIDE));
    }

    private static List<String> columns(List<ReportPeriod> periods) {
        List<String> columns = new ArrayList<>(List.of("Mã phạm vi", "Phạm vi", "Mã", "Chỉ tiêu", "Đơn vị tính"));
        periods.forEach(period -> columns.add(period.label()));
        columns.add("Cộng các năm");
        periods.forEach(period -> columns.add("Số đơn vị có số liệu, " + period.label()));
        return columns;
    }

    private static List<Object> cells(Scope scope, String scopeName, LineFigures line, List<ReportPeriod> periods) {
        List<Object> cells = new ArrayList<>(List.of(scope.key(), scopeName, line.line().indicator().code(),
                line.line().label(), line.line().unit()));
        periods.forEach(period -> cells.add(line.cell(period).map(LineCell::value)
                .map(value -> value.number().<Object>map(number -> number).orElse(value.text())).orElse("")));
        RolledUp.OverYears years = line.overYears();
        cells.add(years.number().<Object>map(number -> number).orElse(years.text()));
        periods.forEach(period -> cells.add(line.cell(period)
                .map(cell -> "%d/%d".formatted(cell.reported(), cell.asked())).orElse("")));
        return cells;
    }

    private static void missing(SheetLines sheet, Snapshot snapshot) {
        sheet.heading(List.of("Mã", "Đơn vị", "Cụm", "Lý do", "Khép trước thời hạn"));
        snapshot.missing().forEach(unit -> sheet.line(List.of(unit.unitCode(), unit.unitName(),
                ScopeNames.of(unit.in(Scope.Level.CLUSTER), snapshot), unit.missing(),
                unit.beforeDue() ? "có" : "không")));
    }

    private static void nominated(SheetLines sheet, Snapshot snapshot) {
        sheet.heading(List.of("Mã", "Đơn vị", "Tính vào", "Cụm", "Tập thể", "Cá nhân"));
        snapshot.sources().stream().filter(UnitSource::isReported).forEach(unit -> sheet.line(List.of(unit.unitCode(),
                unit.unitName(), unit.answeringName(), ScopeNames.of(unit.in(Scope.Level.CLUSTER), snapshot),
                unit.collectives(), unit.individuals())));
    }

    private static void part(SheetBook book, SnapshotPart.Sheet part) {
        SheetLines sheet = book.sheet(part.name(), WIDTHS);
        sheet.heading(part.heading());
        part.rows().forEach(sheet::line);
    }

    private static void sources(SheetLines sheet, Snapshot snapshot) {
        sheet.heading(List.of("Mã", "Đơn vị (tên khi ban hành kế hoạch)", "Tính vào", "Báo cáo lần", "Mẫu báo cáo bản",
                "Nộp", "Cụm"));
        snapshot.sources().forEach(unit -> sheet.line(List.of(unit.unitCode(), unit.unitName(), unit.answeringName(),
                unit.version(), unit.regimeVersion(),
                !unit.isReported() ? "không có báo cáo" : unit.late() ? "muộn" : "đúng hạn",
                ScopeNames.of(unit.in(Scope.Level.CLUSTER), snapshot))));
    }
}
