package org.planlifecycle.reporting.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planlifecycle.document.Appendix;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.Block.Table;
import org.planlifecycle.reporting.theme.ThemeMatrix.Group;
import org.planlifecycle.reporting.theme.ThemedSentence;
import org.planlifecycle.reporting.theme.Topic;

/** What follows the signature: all figures, models, the commended, missing units, and what was said by theme. */
final class SummaryAppendices {

    /** The section of the figures that counts commendations. */
    private static final String COMMENDED = "F";

    private final SummaryMaterial material;

    SummaryAppendices(SummaryMaterial material) {
        this.material = material;
    }

    List<Appendix> all() {
        return List.of(figures(), models(), commended(), missing(), themes());
    }

    /** A period on which nobody reported has no column. */
    private Appendix figures() {
        ReviewFigures figures = material.figures();
        int[] periods = IntStream.range(0, figures.periods().size())
                .filter(period -> figures.reporting().get(period) > 0).toArray();
        List<String> header = new ArrayList<>(List.of("Mã", "Chỉ tiêu", "Đơn vị tính"));
        List<Integer> widths = new ArrayList<>(List.of(13, 60, 20));
        for (int period : periods) {
            header.add(figures.periods().get(period));
            widths.add(17);
        }
        List<List<String>> rows = figures.lines().stream().map(line -> Stream.concat(
                Stream.of(line.code(), line.label(), line.unit()),
                IntStream.of(periods).mapToObj(period -> FigureWords.cell(line, line.amounts().get(period)))).toList())
                .toList();
        return new Appendix("SỐ LIỆU TỔNG HỢP", List.of(new Table(header, rows, widths), new Block.Paragraph(
                "Số đơn vị có số liệu: %s. Ô trống: không có báo cáo; số 0: không phát sinh.".formatted(coverage()))));
    }

    private String coverage() {
        ReviewFigures figures = material.figures();
        return IntStream.range(0, figures.periods().size()).mapToObj(period -> "%s: %d".formatted(
                FigureWords.lower(figures.periods().get(period)), figures.reporting().get(period)))
                .collect(Collectors.joining("; "));
    }

    private Appendix models() {
        List<ThemedSentence> said = material.themes().of(Topic.EXEMPLAR);
        List<List<String>> rows = new ArrayList<>();
        said.forEach(one -> rows.add(List.of(Integer.toString(rows.size() + 1), one.unitName(), one.text())));
        return appendix("DANH SÁCH MÔ HÌNH, CÁCH LÀM HAY DO CÁC ĐƠN VỊ BÁO CÁO",
                List.of("STT", "Đơn vị", "Mô hình, cách làm hay, gương điển hình"), rows, List.of(12, 55, 98),
                "Các đơn vị không báo cáo mô hình, cách làm hay.");
    }

    private Appendix commended() {
        List<FigureLine> lines = material.figures().inSection(COMMENDED).stream()
                .filter(line -> material.unitSums().values().stream().anyMatch(sums -> sums.containsKey(line.code())))
                .toList();
        List<String> header = new ArrayList<>(List.of("STT", "Đơn vị"));
        lines.forEach(line -> header.add(line.code()));
        List<List<String>> rows = new ArrayList<>();
        material.unitSums().forEach((unit, sums) -> rows.add(commended(rows.size() + 1, unit, sums, lines)));
        List<Integer> widths = new ArrayList<>(List.of(12, 60));
        lines.forEach(line -> widths.add(width(header, rows, widths.size())));
        Appendix appendix = appendix("TẬP THỂ, CÁ NHÂN ĐÃ ĐƯỢC KHEN THƯỞNG, THEO BÁO CÁO CỦA ĐƠN VỊ", header, rows,
                widths, "Các đơn vị không báo cáo số liệu khen thưởng.");
        return lines.isEmpty() ? appendix : appendix.with(new Block.Paragraph("Cộng các năm có số liệu. " + String.join(
                "; ", lines.stream().map(line -> "%s: %s (%s)".formatted(line.code(), FigureWords.lower(line.label()),
                        line.unit())).toList()) + "."));
    }

    /** Wide enough that neither code nor number is broken. */
    private static int width(List<String> header, List<List<String>> rows, int column) {
        return 6 + Math.max(3 * header.get(column).length(),
                2 * rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }

    private List<String> commended(int number, String unit, Map<String, Long> sums, List<FigureLine> lines) {
        return Stream.concat(Stream.of(Integer.toString(number), material.names().getOrDefault(unit, unit)),
                lines.stream().map(line -> sums.containsKey(line.code())
                        ? FigureWords.number(sums.get(line.code())) : "")).toList();
    }

    private Appendix missing() {
        List<List<String>> rows = new ArrayList<>();
        material.missing().forEach(unit -> rows.add(
                List.of(Integer.toString(rows.size() + 1), unit.code(), unit.name(), unit.reason())));
        return appendix("DANH SÁCH ĐƠN VỊ KHÔNG CÓ BÁO CÁO", List.of("STT", "Mã", "Đơn vị", "Lý do"), rows,
                List.of(12, 15, 55, 83), "Không có đơn vị nào thiếu báo cáo.");
    }

    private Appendix themes() {
        List<List<String>> rows = new ArrayList<>();
        for (Topic topic : List.of(Topic.SHORTCOMING, Topic.LESSON, Topic.PROPOSAL)) {
            for (Group group : material.themes().on(topic)) {
                group.said().forEach(one -> rows.add(List.of(topic.label(), group.theme().label(), one.text(),
                        String.join(", ", one.unitCodes()))));
            }
        }
        return appendix("HẠN CHẾ, BÀI HỌC, KIẾN NGHỊ CỦA CÁC ĐƠN VỊ THEO CHỦ ĐỀ",
                List.of("Phần", "Chủ đề", "Nội dung", "Đơn vị"), rows, List.of(22, 32, 66, 45),
                "Các đơn vị không nêu nội dung nào.");
    }

    private static Appendix appendix(String title, List<String> header, List<List<String>> rows, List<Integer> widths,
            String none) {
        return new Appendix(title, List.of(rows.isEmpty() ? new Block.Paragraph(none)
                : new Table(header, rows, widths)));
    }
}
