package org.planlifecycle.reporting.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.planlifecycle.reporting.audit.UnitFigures.Line;

/**
 * Holds a summary report against the consolidated workbook it was made from: both files are read back and every number
 * in text, tables, charts and appendices is added up anew from what the single units reported.
 */
public final class SummaryAudit {

    private final UnitFigures figures;
    private final WordReport report;
    private final List<String> wrong = new ArrayList<>();

    private SummaryAudit(byte[] docx, byte[] xlsx) {
        this.figures = new UnitFigures(xlsx);
        this.report = new WordReport(docx);
    }

    /** One sentence for each number that is not what the workbook comes to. */
    public static List<String> contradictions(byte[] docx, byte[] xlsx) {
        SummaryAudit audit = new SummaryAudit(docx, xlsx);
        UnitWords words = new UnitWords(xlsx);
        audit.report.tables.forEach(audit::table);
        audit.report.charts.forEach(audit::chart);
        audit.wrong.addAll(new SentenceAudit(audit.figures, words).wrong(audit.report.lines));
        audit.wrong.addAll(new WordsAudit(words).wrong(audit.report));
        audit.expect("Bảng số liệu", 1L, audit.report.tables.stream().filter(one -> one.head(1).startsWith("Chỉ tiêu")
                && !one.before().startsWith("Số liệu của ")).count());
        return audit.wrong;
    }

    /** What the report prints for the units together: the cell of that line and column in its table of figures. */
    public static String printed(byte[] docx, String code, String heading) {
        WordReport.Table table = new WordReport(docx).tables.stream().filter(one -> one.head(1).startsWith("Chỉ tiêu")
                && !one.before().startsWith("Số liệu của ")).findFirst().orElseThrow();
        return table.body().stream().filter(row -> row.get(0).equals(code)).findFirst().orElseThrow()
                .get(table.rows().get(0).indexOf(heading));
    }

    private void table(WordReport.Table table) {
        if (table.head(0).equals("Mã") && table.head(1).startsWith("Chỉ tiêu")) {
            boolean apart = table.before().startsWith("Số liệu của ");
            figures(table, apart ? line -> UnitFigures.isYouth(line) && !figures.counted().test(line)
                    : figures.counted());
        } else if (table.head(0).equals("STT") && table.rows().get(0).stream().skip(2).allMatch(
                code -> code.matches("[A-Z]\\d+\\p{Lu}?"))) {
            commended(table);
        } else if (table.head(1).equals("Số đơn vị")) {
            table.body().forEach(this::handedIn);
        } else if (table.head(1).equals("Báo cáo đúng hạn (%)")) {
            clusters(table);
        }
    }

    private void figures(WordReport.Table table, Predicate<Line> whose) {
        List<String> lines = new ArrayList<>();
        for (Line kind : figures.kinds.values()) {
            if (!figures.units(kind.code(), kind.label(), whose).isEmpty()) {
                List<String> expected = new ArrayList<>(List.of(kind.code(), name(kind, whose)));
                for (int column = 2; column < table.rows().get(0).size(); column++) {
                    expected.add(cell(kind, whose, table.head(column)));
                }
                lines.add(expected.toString());
            }
        }
        expect("Biểu " + table.before(), new TreeSet<>(lines),
                new TreeSet<>(table.body().stream().map(Object::toString).toList()));
    }

    private String name(Line kind, Predicate<Line> whose) {
        String over = over(kind, whose);
        return "%s (%s%s)".formatted(kind.label(), kind.measure(), over.isEmpty() ? "" : "; " + over);
    }

    /** Period by period, periods side by side that go over the same units taken together. */
    private String over(Line kind, Predicate<Line> whose) {
        List<String[]> parts = new ArrayList<>();
        for (int period = 0; period < figures.periods.size(); period++) {
            if (figures.value(kind.code(), kind.label(), whose, period) == null) {
                continue;
            }
            String over = figures.coverage(kind.code(), kind.label(), whose, period);
            String name = figures.periods.get(period).replace("năm ", "");
            String[] last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last[2].equals(over) && name.matches("\\d{4}")
                    && last[1].equals(Integer.toString(Integer.parseInt(name) - 1))) {
                last[1] = name;
            } else {
                parts.add(new String[] {name, name, over});
            }
        }
        List<String> words = parts.stream().map(part -> (part[0].equals(part[1]) ? part[0] : part[0] + "-" + part[1])
                + ": " + part[2]).toList();
        boolean alike = parts.stream().map(part -> part[2]).distinct().count() == 1;
        return parts.isEmpty() ? "" : alike ? parts.get(0)[2] + " đơn vị" : String.join(", ", words) + " đơn vị";
    }

    private String cell(Line kind, Predicate<Line> whose, String heading) {
        boolean ratio = figures.isRatio(kind.code());
        if (!heading.startsWith("Cộng ")) {
            return Numbers.print(figures.value(kind.code(), kind.label(), whose, figures.period(heading)), ratio);
        }
        return kind.added() ? Numbers.print(figures.value(kind.code(), kind.label(), whose, figures.years()), ratio)
                : "không cộng";
    }

    private void commended(WordReport.Table table) {
        List<String> names = figures.kinds.values().stream().flatMap(kind -> figures.units(kind.code(), kind.label(),
                line -> true).stream()).map(Line::unitName).distinct().toList();
        for (List<String> row : table.body()) {
            String name = row.get(1).replace(" (không cộng)", "");
            boolean sum = name.startsWith("Cộng (");
            expect("Đơn vị " + name, true, sum || names.contains(name));
            for (int column = 2; column < row.size(); column++) {
                String code = table.head(column);
                Line kind = figures.kinds.values().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
                Predicate<Line> whose = sum ? figures.counted() : line -> line.unitName().equals(name);
                expect("Khen thưởng, %s, %s".formatted(name, code), Numbers.print(figures.value(code, kind.label(), whose,
                        figures.years()), false), row.get(column));
            }
        }
        List<Line> codes = table.rows().get(0).stream().skip(2).map(code -> figures.kinds.values().stream().filter(
                one -> one.code().equals(code)).findFirst().orElseThrow()).toList();
        List<String> over = codes.stream().flatMap(kind -> java.util.Arrays.stream(figures.years()).mapToObj(
                year -> figures.coverage(kind.code(), kind.label(), figures.counted(), year))).toList();
        table.body().stream().filter(row -> row.get(1).startsWith("Cộng (")).forEach(
                row -> expect("Số đơn vị được cộng", "Cộng (%s)".formatted(range(over)), row.get(1)));
    }

    private void handedIn(List<String> row) {
        String cluster = row.get(0).equals("Toàn Đảng bộ") ? "" : row.get(0);
        long onTime = figures.count("đúng hạn", cluster);
        long late = figures.count("muộn", cluster);
        long none = figures.count("không có báo cáo", cluster);
        expect("Tình hình nộp, " + row.get(0), List.of(onTime + late + none, onTime, late, none).toString(),
                row.subList(1, row.size()).toString());
    }

    private void clusters(WordReport.Table table) {
        int last = figures.period(table.before().replaceFirst("^Tỷ lệ (năm \\d{4}).*", "$1"));
        for (List<String> row : table.body()) {
            long all = figures.standings.values().stream().filter(one -> one.cluster().equals(row.get(0))).count();
            expect(row.get(0) + ", đúng hạn", Numbers.print(Numbers.percent(figures.count("đúng hạn", row.get(0)), all), true),
                    row.get(1));
            for (int column = 2; column < row.size(); column += 2) {
                Line kind = ratio(table.head(column).replace(" (%)", ""));
                Predicate<Line> whose = figures.inCluster(row.get(0));
                expect(row.get(0) + ", " + kind.label(), List.of(Numbers.print(figures.value(kind.code(), kind.label(),
                        whose, last), true), figures.coverage(kind.code(), kind.label(), whose, last)).toString(),
                        row.subList(column, column + 2).toString());
            }
        }
    }

    private Line ratio(String label) {
        return figures.kinds.values().stream().filter(kind -> kind.label().equals(label)).findFirst().orElseThrow();
    }

    private void chart(WordReport.Chart chart) {
        for (WordReport.Series series : chart.series()) {
            for (int at = 0; at < series.categories().size(); at++) {
                BigDecimal expected = drawn(chart, series, series.categories().get(at));
                BigDecimal found = series.values().get(at);
                expect("%s, %s, %s".formatted(chart.caption(), series.name(), series.categories().get(at)), true,
                        expected == null || found == null ? Objects.equals(expected, found) : expected.compareTo(found) == 0);
            }
        }
        if (!chart.caption().contains("theo cụm")) {
            expect(chart.caption(), true, chart.caption().endsWith("; %s)".formatted(over(chart))));
        }
    }

    private BigDecimal drawn(WordReport.Chart chart, WordReport.Series series, String category) {
        if (chart.caption().contains("Tình hình nộp")) {
            return BigDecimal.valueOf(figures.count(series.name().equals("Nộp muộn") ? "muộn"
                    : series.name().substring(0, 1).toLowerCase() + series.name().substring(1), category));
        }
        Line kind = ratio(series.name());
        return chart.caption().contains("theo cụm") ? figures.value(kind.code(), kind.label(), figures.inCluster(category),
                figures.period(chart.caption().replaceFirst(".*(năm \\d{4}).*", "$1")))
                : figures.value(kind.code(), kind.label(), figures.counted(), figures.period(category));
    }

    private String over(WordReport.Chart chart) {
        return range(chart.series().stream().flatMap(series -> series.categories().stream().filter(
                category -> series.values().get(series.categories().indexOf(category)) != null).map(
                        category -> figures.coverage(ratio(series.name()).code(), series.name(), figures.counted(),
                                figures.period(category)))).toList());
    }

    private static String range(List<String> coverages) {
        List<String> all = coverages.stream().distinct().sorted(java.util.Comparator.comparingInt(
                one -> Integer.parseInt(one.split("/")[0]))).toList();
        return all.size() == 1 ? all.get(0) + " đơn vị"
                : "từ %s đến %s đơn vị".formatted(all.get(0), all.get(all.size() - 1));
    }

    private void expect(String what, Object expected, Object found) {
        if (!expected.equals(found)) {
            wrong.add("%s: %s, bảng tổng hợp cho %s".formatted(what, found, expected));
        }
    }
}
