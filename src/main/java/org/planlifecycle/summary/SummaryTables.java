package org.planlifecycle.summary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planlifecycle.document.Block;
import org.planlifecycle.document.Block.Chart;
import org.planlifecycle.document.Block.Table;

/** The tables inside the consolidated report: who reported, how the clusters compare, what is asked for by theme. */
final class SummaryTables {

    private final SummaryMaterial material;

    SummaryTables(SummaryMaterial material) {
        this.material = material;
    }

    List<Block> submission() {
        List<List<String>> rows = new ArrayList<>(material.clusters().stream().map(SummaryTables::submission).toList());
        rows.add(submission("Toàn Đảng bộ", material.units(), material.onTime(), material.late(),
                material.missing().size()));
        List<Block> blocks = new ArrayList<>(List.of(new Table(List.of("Cụm thi đua", "Số đơn vị", "Đúng hạn",
                "Nộp muộn", "Không có báo cáo"), rows, List.of(55, 28, 28, 28, 28))));
        if (material.clusters().size() > 1) {
            blocks.add(new Chart("Tình hình nộp báo cáo theo cụm (đơn vị)", names(material.clusters()),
                    List.of(series("Đúng hạn", ClusterLine::onTime), series("Nộp muộn", ClusterLine::late),
                            series("Không có báo cáo", ClusterLine::missing)), Chart.Kind.STACKED_BAR));
        }
        return blocks;
    }

    private static List<String> submission(ClusterLine line) {
        return submission(line.name(), line.units(), line.onTime(), line.late(), line.missing());
    }

    private static List<String> submission(String name, int units, int onTime, int late, int missing) {
        return Stream.concat(Stream.of(name), Stream.of(units, onTime, late, missing).map(FigureWords::number)).toList();
    }

    private static List<String> names(List<ClusterLine> clusters) {
        return clusters.stream().map(ClusterLine::name).toList();
    }

    private Chart.Series series(String name, Function<ClusterLine, Integer> count) {
        return new Chart.Series(name, material.clusters().stream().map(count).map(BigDecimal::valueOf).toList());
    }

    /** The percentages of the last year by cluster; nothing where fewer than two clusters have any. */
    List<Block> clusters() {
        List<FigureLine> ratios = material.figures().lines().stream().filter(FigureLine::ratio).toList();
        List<ClusterLine> compared = material.clusters().stream()
                .filter(cluster -> cluster.cluster() > 0 && !cluster.ratios().isEmpty()).toList();
        if (ratios.isEmpty() || compared.size() < 2) {
            return List.of();
        }
        List<String> header = new ArrayList<>(List.of("Cụm thi đua", "Báo cáo đúng hạn (%)"));
        ratios.forEach(line -> header.addAll(List.of(line.label() + " (%)", "Số đơn vị có số liệu")));
        Chart chart = new Chart("Tỷ lệ theo cụm thi đua, %s (%%)".formatted(
                FigureWords.lower(material.figures().lastName())), names(compared),
                ratios.stream().map(line -> series(line, compared)).toList(), Chart.Kind.BAR);
        Block.Paragraph lead = new Block.Paragraph("Tỷ lệ %s của từng cụm, tính từ tổng số của các đơn vị trong cụm có số liệu:"
                .formatted(FigureWords.lower(material.figures().lastName())));
        return List.of(lead, new Table(header, compared.stream().map(cluster -> row(cluster, ratios)).toList()), chart);
    }

    private static List<String> row(ClusterLine cluster, List<FigureLine> ratios) {
        List<String> row = new ArrayList<>(List.of(cluster.name(), FigureWords.percent(cluster.punctuality())));
        ratios.forEach(line -> row.addAll(!cluster.ratios().containsKey(line.code()) ? List.of("", "")
                : List.of(FigureWords.percent(cluster.ratios().get(line.code())),
                        cluster.coverage().get(line.code()).text())));
        return row;
    }

    private static Chart.Series series(FigureLine line, List<ClusterLine> clusters) {
        List<BigDecimal> values = new ArrayList<>();
        clusters.forEach(cluster -> values.add(cluster.ratios().get(line.code())));
        return new Chart.Series(line.label(), values);
    }

    /** How many units spoke of each theme, by topic. */
    List<Block> themes() {
        ThemeMatrix matrix = material.themes();
        List<List<String>> rows = matrix.themes().stream().filter(theme -> !row(matrix, theme).isEmpty())
                .map(theme -> row(matrix, theme)).toList();
        return rows.isEmpty() ? List.of() : List.of(
                new Block.Paragraph("Số đơn vị nêu về từng chủ đề (nội dung cụ thể ở phụ lục):"),
                new Table(List.of("Chủ đề", Topic.SHORTCOMING.label(), Topic.LESSON.label(), Topic.PROPOSAL.label()),
                        rows, List.of(75, 30, 30, 30)));
    }

    private static List<String> row(ThemeMatrix matrix, Theme theme) {
        List<Integer> units = Stream.of(Topic.SHORTCOMING, Topic.LESSON, Topic.PROPOSAL)
                .map(topic -> matrix.units(theme, topic)).toList();
        return units.stream().allMatch(count -> count == 0) ? List.of()
                : Stream.concat(Stream.of(theme.label()), units.stream().map(FigureWords::number)).toList();
    }
}
