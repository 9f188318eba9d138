package org.planlifecycle.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planlifecycle.document.Appendix;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.Block.Table;

/** The appendices of numbers: all consolidated figures, and what each unit was commended for. */
final class FigureAppendices {

    private static final String NOT_ADDED = "không cộng";

    private final SummaryMaterial material;

    FigureAppendices(SummaryMaterial material) {
        this.material = material;
    }

    Appendix figures() {
        ReviewFigures figures = material.figures();
        Appendix appendix = new Appendix("SỐ LIỆU TỔNG HỢP", table(figures.lines())).with(new Block.Paragraph("""
                Cột cộng lấy các năm trọn; chỉ tiêu ghi “%s” đếm người hoặc xếp loại của từng năm. Ô trống: không có báo \
                cáo; số 0: không phát sinh.""".formatted(NOT_ADDED)));
        for (ReviewFigures.Apart apart : figures.apart()) {
            appendix = appendix.with(new Block.Paragraph("Số liệu của %s, không cộng vào biểu trên:".formatted(
                    apart.name())));
            for (Block block : table(apart.lines())) {
                appendix = appendix.with(block);
            }
        }
        return appendix;
    }

    /** Each line says over how many units it goes. A period on which nobody reported has no column. */
    private List<Block> table(List<FigureLine> lines) {
        ReviewFigures figures = material.figures();
        int[] periods = figures.reportedPeriods(lines);
        int[] years = IntStream.of(periods).filter(period -> figures.periods().get(period).isWholeYear()).toArray();
        List<String> header = new ArrayList<>(List.of("Mã", "Chỉ tiêu (đơn vị tính; số đơn vị có số liệu)"));
        List<Integer> widths = new ArrayList<>(List.of(12, 54));
        IntStream.of(periods).forEach(period -> header.add(figures.name(period)));
        if (years.length > 1) {
            header.add("Cộng " + new Coverages(figures).years(years));
        }
        header.stream().skip(2).forEach(column -> widths.add(17));
        return List.of(new Table(header, lines.stream().map(line -> row(line, periods, years.length > 1)).toList(),
                widths));
    }

    private List<String> row(FigureLine line, int[] periods, boolean withTotal) {
        String coverage = new Coverages(material.figures()).of(line);
        Stream<String> what = Stream.of(line.code(), "%s (%s%s)".formatted(line.label(), line.unit(),
                coverage.isEmpty() ? "" : "; " + coverage));
        Stream<String> amounts = IntStream.of(periods).mapToObj(
                period -> FigureWords.cell(line, line.amounts().get(period)));
        Stream<String> total = withTotal ? Stream.of(line.added() ? FigureWords.cell(line, line.total()) : NOT_ADDED)
                : Stream.of();
        return Stream.of(what, amounts, total).flatMap(cells -> cells).toList();
    }

    Appendix commended() {
        List<FigureLine> lines = material.figures().inSection(SummaryMaterials.COMMENDED).stream()
                .filter(line -> material.totals().stream().anyMatch(unit -> unit.totals().containsKey(line.code())))
                .toList();
        List<String> header = new ArrayList<>(List.of("STT", "Đơn vị"));
        lines.forEach(line -> header.add(line.code()));
        List<List<String>> rows = commended(lines);
        List<Integer> widths = new ArrayList<>(List.of(16, 60));
        lines.forEach(line -> widths.add(width(header, rows, widths.size())));
        Appendix appendix = SummaryAppendices.appendix("TẬP THỂ, CÁ NHÂN ĐÃ ĐƯỢC KHEN THƯỞNG, THEO BÁO CÁO CỦA ĐƠN VỊ", header, rows,
                widths, "Các đơn vị không báo cáo số liệu khen thưởng.");
        return lines.isEmpty() ? appendix : appendix.with(new Block.Paragraph("Cộng các năm %s. ".formatted(
                new Coverages(material.figures()).years(years(lines))) + String.join(
                "; ", lines.stream().map(line -> "%s: %s (%s)".formatted(line.code(), FigureWords.lower(line.label()),
                        line.unit())).toList()) + "."));
    }

    private int[] years(List<FigureLine> lines) {
        return IntStream.of(material.figures().reportedPeriods(lines))
                .filter(period -> material.figures().periods().get(period).isWholeYear()).toArray();
    }

    /** The units that are added up, their sum, and under it those that are not. */
    private List<List<String>> commended(List<FigureLine> lines) {
        List<UnitTotals> counted = material.totals().stream().filter(UnitTotals::counted).toList();
        List<List<String>> rows = new ArrayList<>();
        counted.forEach(unit -> rows.add(commended(Integer.toString(rows.size() + 1), unit.name(), lines,
                line -> unit.totals().get(line.code()))));
        if (!counted.isEmpty()) {
            rows.add(commended("", "Cộng (%s)".formatted(new Coverages(material.figures()).range(lines, years(lines))), lines,
                    FigureLine::total));
        }
        material.totals().stream().filter(unit -> !unit.counted()).forEach(unit -> rows.add(commended("",
                unit.name() + " (không cộng)", lines, line -> unit.totals().get(line.code()))));
        return rows;
    }

    private static List<String> commended(String number, String name, List<FigureLine> lines,
            Function<FigureLine, Number> amount) {
        return Stream.concat(Stream.of(number, name), lines.stream().map(amount)
                .map(found -> found == null ? "" : FigureWords.number(found))).toList();
    }

    /** Wide enough that neither code nor number is broken. */
    private static int width(List<String> header, List<List<String>> rows, int column) {
        return 8 + Math.max(3 * header.get(column).length(),
                3 * rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
}
